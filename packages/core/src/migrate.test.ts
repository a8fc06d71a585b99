import { expect, test } from 'vitest';
import { sentence } from './issue.ts';
import { type Migrations, migrate } from './migrate.ts';
import { parseSurvey } from './parse.ts';

const said = (document: unknown): string[] => {
  const migrated = migrate(document);
  return 'issues' in migrated ? migrated.issues.map(sentence) : [];
};

test('a document of the present format stays as it is', () => {
  const document = { $schema: 'https://earshot.dev/schema/survey-1.json', id: 'x', questions: [{ type: 'nps' }] };
  expect(migrate(document)).toEqual({ document });
  expect(migrate({ id: 'x' })).toEqual({ document: { id: 'x' } });
});

test('what is no document is left to the parser', () => {
  for (const odd of [null, undefined, 7, 'x', [], { $schema: 7 }, { $schema: 'draft-07' }]) {
    expect(migrate(odd)).toEqual({ document: odd });
    expect(parseSurvey(odd)).toHaveProperty('issues');
  }
});

test('a newer format, and one that never was, are told', () => {
  expect(said({ $schema: 'https://earshot.dev/schema/survey-2.json' })).toEqual([
    '$schema: the document is of format 2, and this version reads up to 1. Use a newer version of @earshot/core.',
  ]);
  expect(said({ $schema: 'survey-0.json' })).toEqual([
    '$schema: nothing leads from format 0 to the next one. Name the format that the document has.',
  ]);
});

test('each step leads one format on, and leaves the document that was given alone', () => {
  const steps: Migrations = {
    1: ({ name, ...rest }) => ({ ...rest, id: name }),
    2: (document) => ({ ...document, questions: [document['question']] }),
  };
  const document = { $schema: './survey-1.json', name: 'x', question: { type: 'nps' } };
  expect(migrate(document, steps, 3)).toEqual({
    document: { $schema: './survey-3.json', id: 'x', question: { type: 'nps' }, questions: [{ type: 'nps' }] },
  });
  expect(migrate({ ...document, $schema: './survey-2.json' }, steps, 3)).toHaveProperty('document.name', 'x');
  expect(document).toHaveProperty('name', 'x');
});
