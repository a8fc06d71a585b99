import { readFileSync } from 'node:fs';
import { evaluate, sentence, targetingIssue } from '@earshot/core';
import { surveyJsonSchema } from '@earshot/core/schema';
import { expect, test } from 'vitest';

// The page of the gates, held against the schema and the code.
const page = readFileSync(new URL('../../docs/reference/targeting.md', import.meta.url), 'utf8');

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  enum?: string[];
}
const { properties: gates = {} } = (surveyJsonSchema() as Schema).properties!['targeting']!;

/** The sections of the page, by their heads. */
const sections = Object.fromEntries(
  page
    .split('\n## ')
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section]),
);
const examples = (text: string): Record<string, unknown>[] =>
  [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => JSON.parse(json!));

test('every gate has a section, in no other order than any, and no other section has an example', () => {
  expect(Object.keys(gates).length).toBeGreaterThan(15);
  const withExample = Object.keys(sections).filter((head) => examples(sections[head]!).length > 0);
  expect(withExample.sort()).toEqual(Object.keys(gates).sort());
});

test.each(Object.keys(gates))('the example of %s has that gate and no fault', (gate) => {
  for (const example of examples(sections[gate]!)) {
    expect(Object.keys(example)).toContain(gate);
    const issue = targetingIssue(example);
    expect(issue && sentence(issue)).toBeUndefined();
  }
});

test.each(Object.keys(gates))('the section of %s names every key and every word that it can hold', (gate) => {
  const { properties, items, enum: words } = gates[gate]!;
  const inner = [
    ...Object.keys(properties ?? {}),
    ...Object.keys(items?.properties ?? {}),
    ...(words ?? []),
    ...(items?.enum ?? []),
    ...(properties?.['days']?.items?.enum ?? []),
  ];
  for (const key of inner) expect(sections[gate]).toContain(`\`${key}\``);
});

test('the gates that a page can decide, and the defaults, are those that the code has', () => {
  const { gates: told } = evaluate({ id: 'x' }, { now: 0, path: '/' });
  expect(told.map(({ gate, wanted }) => [gate, wanted])).toEqual([
    ['again', '90d'],
    ['alone', true],
  ]);
  expect(sections['again']).toContain('Default: `90d`');
  expect(sections['alone']).toContain('ten minutes');
});
