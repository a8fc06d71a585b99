import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { dismissed, full, half, hostile, long, shown, usual } from '../../../../test/support/responses.ts';
import { keyUuid } from './key.ts';
import { xapi } from './xapi.ts';

const require = createRequire(import.meta.url);
// As CommonJS, whose default export would have another name in a module.
const { default: warnings } = require('@learninglocker/xapi-validation') as {
  default: (statement: unknown) => { path: string[] }[];
};
const { encode, classify } = xapi({ site: 'https://shop.example' });
const statements = (response: typeof usual): Record<string, unknown>[] => JSON.parse(encode(response));

test.each([usual, full, shown, dismissed, hostile, long, half])(
  "Learning Locker's validator finds no fault in the statements ($status, revision $revision)",
  (response) => {
    for (const statement of statements(response)) expect(warnings(statement).map(({ path }) => path)).toEqual([]);
  },
);

test('the validator finds a fault where there is one', () => {
  const [statement] = statements(usual);
  expect(warnings({ ...statement, id: 'no-uuid' }).map(({ path }) => path)).toEqual([['statement', 'id']]);
});

test('the sitting has one statement and each answer another, with ids that no other revision has', () => {
  const ids = [usual, full, shown].flatMap(statements).map(({ id }) => id);
  expect(ids).toHaveLength(3 + 6 + 1);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids[0]).toBe(keyUuid(usual));
});

test('a statement says what happened in the words of the vocabulary', () => {
  const verbs = (response: typeof usual) => statements(response).map(({ verb }) => (verb as { id: string }).id);
  const named = (word: string) => `http://adlnet.gov/expapi/verbs/${word}`;
  expect(verbs(usual)).toEqual([named('completed'), named('answered'), named('answered')]);
  expect(verbs(dismissed)).toEqual([named('attempted')]);
});

test('a conflict says that the statements are there already', () => {
  expect(classify!(409, undefined, usual)).toEqual({ verdict: 'delivered' });
});
