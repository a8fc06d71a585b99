import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSurvey } from '../parse.ts';
import type { SurveyDocument } from '../survey.ts';
import { lintRules, lintSurvey, patched, placesOf, pointer, reviewSurvey } from './index.ts';

const rules = Object.values(lintRules).flat();
const barrelled = (more = {}): SurveyDocument => ({
  id: 'x',
  questions: [{ type: 'csat', text: 'How satisfied are you with price and quality?', ...more }],
});
const names = (survey: SurveyDocument, options = {}): string[] => lintSurvey(survey, options).map(({ rule }) => rule);

test('each rule has a name of its own and says what it looks for, who says so and what to do', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, about, source, remedy } of rules) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const words of [about, remedy]) expect(words).toMatch(/^[\p{Lu}“].*\.$/su);
    expect(source).toMatch(/\S/);
  }
});

test('a document accepts a finding with a reason, at the question or for the whole survey', () => {
  const reason = 'The standard prescribes it.';
  expect(names(barrelled())).toContain('double-barrelled');
  expect(names(barrelled({ lint: { 'double-barrelled': reason } }))).not.toContain('double-barrelled');
  const { findings, accepted } = reviewSurvey({ ...barrelled(), lint: { 'double-barrelled': reason } });
  expect(findings.map(({ rule }) => rule)).not.toContain('double-barrelled');
  expect(accepted).toEqual([expect.objectContaining({ reason })]);
});

test('a rule may weigh more, weigh less, be off, or be on where it is off by default', () => {
  const severity = (wish: 'error' | 'info') =>
    lintSurvey(barrelled(), { rules: { 'double-barrelled': wish } }).find(({ rule }) => rule === 'double-barrelled')
      ?.severity;
  expect([severity('error'), severity('info')]).toEqual(['error', 'info']);
  expect(names(barrelled(), { rules: { 'double-barrelled': 'off' } })).not.toContain('double-barrelled');
});

test('a finding says what is wrong and what to do, without the field', () => {
  const finding = lintSurvey(barrelled()).find(({ rule }) => rule === 'double-barrelled');
  expect(finding).toMatchObject({
    severity: 'warning',
    evidence: 'custom',
    question: 'csat',
    path: ['questions', 0, 'text'],
    message: 'It asks about two things at once, joined by “and”.',
    remedy: 'Ask about one of them, or make two questions of it.',
  });
});

test('the document that is looked at stays as it was', () => {
  const document = barrelled();
  lintSurvey(document);
  expect(document).toEqual(barrelled());
});

test('a patch adds, replaces, moves and removes, and escapes keys', () => {
  const document = { list: [1, 2, 3], 'a/b': { '~': 0 } };
  expect(patched(document, [{ op: 'add', path: '/list/1', value: 9 }]).list).toEqual([1, 9, 2, 3]);
  expect(patched(document, [{ op: 'add', path: '/list/-', value: 9 }]).list).toEqual([1, 2, 3, 9]);
  expect(patched(document, [{ op: 'remove', path: '/list/0' }]).list).toEqual([2, 3]);
  expect(patched(document, [{ op: 'move', from: '/list/0', path: '/list/2' }]).list).toEqual([2, 3, 1]);
  const place = pointer(['a/b', '~']);
  expect(patched(document, [{ op: 'replace', path: place, value: 5 }])['a/b']['~']).toBe(5);
  expect(document).toEqual({ list: [1, 2, 3], 'a/b': { '~': 0 } });
});

test.each([
  { op: 'remove', path: '/c' } as const,
  { op: 'replace', path: '/c', value: 1 } as const,
  { op: 'add', path: '/c/d', value: 1 } as const,
  { op: 'add', path: '/list/7', value: 1 } as const,
  { op: 'add', path: '/__proto__/polluted', value: 1 } as const,
  { op: 'move', from: '/c', path: '/d' } as const,
])('a patch of another document is refused: $op $path', (operation) => {
  expect(() => patched({ list: [1] }, [operation])).toThrow(RangeError);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('the place of each value of a JSON text is found', () => {
  const text = '{\n  "id": "x",\n  "list": [1, {"a": [] , "b": {}}, "\\"},["],\n  "e": -1.5e3\n}';
  expect(placesOf(text)).toEqual({
    '': { line: 1, column: 1 },
    '/id': { line: 2, column: 9 },
    '/list': { line: 3, column: 11 },
    '/list/0': { line: 3, column: 12 },
    '/list/1': { line: 3, column: 15 },
    '/list/1/a': { line: 3, column: 21 },
    '/list/1/b': { line: 3, column: 31 },
    '/list/2': { line: 3, column: 36 },
    '/e': { line: 4, column: 8 },
  });
});

test('every value of whatever JSON has its place', () => {
  const pointers = (value: unknown, at = ''): string[] => [
    at,
    ...(typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => pointers(inner, at + pointer([key])))
      : []),
  ];
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 3 }), (json, indent) => {
      const text = JSON.stringify(json, null, indent);
      expect(Object.keys(placesOf(text)).sort()).toEqual(pointers(JSON.parse(text)).sort());
    }),
  );
});

test('whatever words a survey has, each finding is made of strings, each fix can be applied and leaves a survey', () => {
  const word = fc.constantFrom(
    'how',
    'satisfied',
    'and',
    'or',
    '?',
    'not',
    'never',
    'if',
    'our',
    'best',
    '(',
    ',',
    '18-25',
  );
  const text = fc
    .array(fc.oneof(word, fc.string({ maxLength: 12 })), { maxLength: 30 })
    .map((parts) => parts.join(' '));
  const question = fc.record({ type: fc.constantFrom('nps', 'csat', 'ces', 'comment'), text, required: fc.boolean() });
  fc.assert(
    fc.property(fc.array(question, { minLength: 1, maxLength: 6 }), (questions) => {
      const survey = { id: 'x', questions } as SurveyDocument;
      for (const { message, remedy, fix, span } of lintSurvey(survey)) {
        expect(`${message}${remedy}`).not.toMatch(/undefined|NaN|\[object/);
        expect(span === undefined || span[0] < span[1]).toBe(true);
        if (fix) expect(parseSurvey(patched(survey, fix))).toHaveProperty('survey');
      }
    }),
    { numRuns: 200 },
  );
});
