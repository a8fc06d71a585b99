import { readFileSync } from 'node:fs';
import { flow, graphIssues, sentence } from '@earshot/core';
import { parseSurvey, surveyJsonSchema } from '@earshot/core/schema';
import { expect, test } from 'vitest';

// The pages of the survey document and of the way through it, held against the schema and the code.
const root = new URL('../..', import.meta.url).pathname;
const read = (file: string): string => readFileSync(`${root}docs/reference/${file}`, 'utf8');
const schema = surveyJsonSchema() as {
  properties: Record<string, object>;
  $defs: Record<string, { anyOf?: { properties: Record<string, object> }[] }>;
};

/** The names in the first column of every table of a page. */
const named = (page: string): string[] =>
  [...page.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`([\w$-]+)`/g)].map(([, name]) => name!),
  );

test('the page of the survey names every field of the document, and no other', () => {
  expect(named(read('survey.md')).sort()).toEqual(Object.keys(schema.properties).sort());
});

test('the page of the way names everything that a condition can look at and test', () => {
  const keys = new Set(
    Object.values(schema.$defs).flatMap(({ anyOf = [] }) => anyOf.flatMap(({ properties }) => Object.keys(properties))),
  );
  expect(keys.size).toBeGreaterThan(15);
  const page = read('flow.md');
  for (const key of keys) expect(page).toMatch(new RegExp(`^\\| .*\`${key}\``, 'm'));
});

test('its codes are those that are told', () => {
  const codes = named(read('flow.md')).filter((name) => /^(unreachable|impossible|unknown)-/.test(name));
  expect(codes).toHaveLength(5);
  for (const code of codes)
    expect(sentence({ code: code as 'unknown-pipe', path: ['x'], data: {} })).toMatch(/^x: .+\.$/);
});

test.each(['survey.md', 'flow.md'])('the survey on %s does what its page says', (file) => {
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(read(file))!;
  const parsed = parseSurvey(JSON.parse(json));
  if ('issues' in parsed) throw new Error(parsed.issues.map(sentence).join('\n'));
  expect(graphIssues(parsed.survey)).toEqual([]);
  const ids = (answers: Record<string, unknown>): string[] =>
    flow.asked(parsed.survey, { answers }, answers).map(({ id }) => id);
  if (file === 'survey.md') {
    expect(ids({ nps: 2 })).toEqual(['nps']);
    expect(ids({ nps: 9, used: ['Search'] })).toEqual(['nps', 'used', 'ranking', 'comment']);
  } else {
    expect(ids({ solved: 5 })).toEqual(['solved', 'tried', 'more']);
    expect(ids({ solved: 2, tried: ['Chat'] })).toEqual(['solved', 'tried', 'first', 'more']);
    expect(ids({ solved: 2, tried: ['Help pages'] })).toEqual(['solved', 'tried', 'more']);
  }
});
