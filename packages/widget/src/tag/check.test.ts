import { expect, test } from 'vitest';
import { check } from './check.ts';

const a = { id: 'a', questions: [{ type: 'nps' }] };

/** What is thrown at a document. */
async function fault(...all: Parameters<typeof check>): Promise<unknown> {
  try {
    await check(...all);
  } catch (problem) {
    return problem;
  }
  return undefined;
}

test('a survey without a fault passes', async () => {
  expect(await fault(a)).toBeUndefined();
});

test('a fault is told with the id of its survey', async () => {
  const document = { ...a, questions: [{ type: 'nps', id: '7' }] };
  expect(await fault(document)).toMatchObject(['bad-survey', '"a"', { code: 'bad-question-id' }]);
});

test.each([undefined, null, 7, [], {}])('%o is told by its place among the others', async (odd) => {
  expect(await fault(odd, undefined, [a, odd])).toMatchObject(['bad-survey', '[1]', { path: expect.any(Array) }]);
  expect(await fault(odd)).toMatchObject(['bad-survey', '', { path: expect.any(Array) }]);
});

test('an id that is no text is told as it is', async () => {
  expect(await fault({ ...a, id: 7 })).toMatchObject(['bad-survey', '7', { path: ['id'] }]);
});

test.each([{ toString: 1 }, [{ toString: null }], 7, true])('%j is no id, whoever else has it', async (id) => {
  const odd = { ...a, id };
  expect(await fault(odd, undefined, [a, odd])).toMatchObject(['bad-survey', JSON.stringify(id), { path: ['id'] }]);
});

test('what another tag has brought already is no fault', async () => {
  expect(await fault({ id: 'nps' }, undefined, [{ id: 'nps' }])).toBeUndefined();
});

test('an id that stands twice is told once, at the second', async () => {
  const twin = { ...a };
  expect(await fault(a, undefined, [a, twin])).toBeUndefined();
  expect(await fault(twin, undefined, [a, twin])).toEqual(['same-id', 'a']);
});

test('what has gone wrong is told where the document does not say why', async () => {
  expect(await fault(a, 'broken')).toBe('broken');
  expect(await fault({ id: 'a' }, 'broken')).toMatchObject(['bad-survey', '"a"', { path: ['questions'] }]);
});
