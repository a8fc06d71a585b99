import { expect, test } from 'vitest';
import { check } from './check.ts';

const a = { id: 'a', questions: [{ type: 'nps' }] };

/** What is thrown at a document. */
function fault(...all: Parameters<typeof check>): unknown {
  try {
    check(...all);
  } catch (problem) {
    return problem;
  }
  return undefined;
}

test('a survey without a fault passes', () => {
  expect(fault(a)).toBeUndefined();
});

test('a fault is told with the id of its survey', () => {
  const document = { ...a, questions: [{ type: 'npss' }] };
  expect(fault(document)).toMatchObject(['bad-survey', '"a"', { code: 'unknown-question-type' }]);
});

test.each([undefined, null, 7, [], {}])('%o is told by its place among the others', (odd) => {
  expect(fault(odd, undefined, [a, odd])).toMatchObject(['bad-survey', '[1]', { path: expect.any(Array) }]);
  expect(fault(odd)).toMatchObject(['bad-survey', '', { path: expect.any(Array) }]);
});

test('an id that is no text is told as it is', () => {
  expect(fault({ ...a, id: 7 })).toMatchObject(['bad-survey', '7', { path: ['id'] }]);
});

test('what another tag has brought already is no fault', () => {
  expect(fault({ id: 'nps' }, undefined, [{ id: 'nps' }])).toBeUndefined();
});

test('an id that stands twice is told once, at the second', () => {
  const twin = { ...a };
  expect(fault(a, undefined, [a, twin])).toBeUndefined();
  expect(fault(twin, undefined, [a, twin])).toEqual(['same-id', 'a']);
});

test('what has gone wrong is told where the document does not say why', () => {
  expect(fault(a, 'broken')).toBe('broken');
  expect(fault({ id: 'a' }, 'broken')).toMatchObject(['bad-survey', '"a"', { path: ['questions'] }]);
});
