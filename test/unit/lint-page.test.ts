import { readFileSync } from 'node:fs';
import { lintRules, lintSurvey, patched, profiles } from '@earshot/core/lint';
import { expect, test } from 'vitest';
import { rulesText } from '../../scripts/lint-page.ts';
import { holds, run } from './examples.ts';

const read = (file: string): string => readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8');
const page = read('reference/lint.md');

test('the page has the rules as the linter goes through them; "pnpm lint:rules" writes them', () => {
  expect(page).toContain(rulesText());
});

test('the page names every profile', () => {
  for (const profile of profiles) expect(page).toContain(`\`${profile}\``);
});

test('the example of the page gives what it says', () => {
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(page)!;
  const claims = run(code, { lintSurvey });
  expect(claims).toHaveLength(4);
  for (const claim of claims) expect(holds(claim), claim.line).toBe(true);
});

test('what the page accepts would be found without its reason', () => {
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(page)!;
  const survey = JSON.parse(json);
  const rules = (document: never): string[] => lintSurvey(document, { profile: 'research' }).map(({ rule }) => rule);
  expect(rules(survey as never)).not.toContain('negation');
  const open = patched(survey, [{ op: 'remove', path: '/questions/0/lint' }]);
  expect(rules(open as never)).toContain('negation');
});

test('the guide names rules that there are, and its better questions are better', () => {
  const guide = read('guide/better-questions.md');
  const ids = Object.values(lintRules)
    .flat()
    .map(({ id }) => id);
  const rows = [...guide.matchAll(/^\| (.+?) \| (.+?) \| \[`([a-z0-9-]+)`\]/gm)];
  expect(rows.length).toBeGreaterThan(10);
  for (const [, bad, good, rule] of rows) {
    expect(ids).toContain(rule);
    const fires = (text: string): boolean => {
      const questions = JSON.parse(`[${text.replaceAll('`', '')}]`);
      return lintSurvey({ id: 'x', questions }, { profile: 'research' }).some((finding) => finding.rule === rule);
    };
    expect([rule, fires(bad!), fires(good!)]).toEqual([rule, true, false]);
  }
});
