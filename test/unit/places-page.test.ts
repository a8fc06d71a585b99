import { readFileSync } from 'node:fs';
import { parseSurvey, surveyJsonSchema } from '@earshot/core/schema';
import { expect, test } from 'vitest';

// The page about where a survey stands, held against the schema of `display`.
const root = new URL('../..', import.meta.url).pathname;
const page = readFileSync(`${root}docs/reference/places.md`, 'utf8');
const schema = surveyJsonSchema() as {
  properties: { display: { properties: Record<string, { enum?: string[] }> } };
};
const { as, at, ...fields } = schema.properties.display.properties;

/** The names in the first column of the table that begins with a heading. */
const named = (heading: string): string[] => {
  const [, table = ''] = page.split(`| ${heading} |`);
  return [...table.split('\n\n')[0]!.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`([\w-]+)`/g)].map(([, name]) => name!),
  );
};

test('the page of places names every place and no other', () => {
  expect(named('`as`').sort()).toEqual(as!.enum!.toSorted());
  expect(named('`at`').sort()).toEqual(at!.enum!.toSorted());
});

test('it names the fields that a place has', () => {
  expect(named('field').sort()).toEqual(
    Object.keys(fields)
      .filter((name) => name !== 'progress')
      .sort(),
  );
});

test('the survey on it is one', () => {
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(page)!;
  expect(parseSurvey(JSON.parse(json))).toHaveProperty('survey');
});
