import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSurvey } from '../parse.ts';
import { schemas } from '../question/index.ts';
import type { SurveyDocument } from '../survey.ts';
import { en } from '../texts/en.ts';
import { human, lintRules, lintSurvey, patched, placesOf, pointer, profiles, reviewSurvey } from './index.ts';

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

test('whatever a question of whatever type holds, the linter says something or nothing, and each fix leaves a survey', () => {
  const words = fc.constantFrom(
    'Yes',
    'No',
    'Poor',
    'Good',
    '18–25',
    '25 or more',
    "Don't know",
    'Never',
    'Other',
    '{{a}}',
    '',
  );
  const list = fc.array(words, { maxLength: 9 });
  const names =
    'help low high labels options rows items left right blanks sets levels dimensions weights key points min max step look scale value shuffle required dontKnow when jump lines'.split(
      ' ',
    );
  const fields = fc.dictionary(
    fc.constantFrom(...names),
    fc.oneof(
      words,
      list,
      fc.boolean(),
      fc.integer({ min: -2, max: 12 }),
      fc.dictionary(words, fc.oneof(words, list, fc.integer())),
    ),
    { maxKeys: 8 },
  );
  const least: Record<string, unknown> = {
    options: ['a', 'b'],
    rows: ['a', 'b', 'c'],
    items: ['a', 'b', 'c'],
    left: ['a', 'b'],
    right: ['c', 'd'],
    blanks: ['a'],
    sentence: 'It is [a].',
    functional: 'With it?',
    dysfunctional: 'Without it?',
    purpose: 'To answer.',
    href: 'https://example.com',
    text: 'How was it?',
  };
  let looked = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(schemas)),
      fields,
      fc.constantFrom(...profiles),
      (type, more, profile) => {
        // Each field that a survey does not survive is left out, so that what is left is looked at.
        let question: Record<string, unknown> = { ...least, type };
        for (const [key, value] of Object.entries(more))
          if ('survey' in parseSurvey({ id: 'x', questions: [{ ...question, [key]: value }] }))
            question = { ...question, [key]: value };
        const survey = { id: 'x', questions: [question] } as SurveyDocument;
        if (!('survey' in parseSurvey(survey))) return;
        looked++;
        for (const { message, fix } of lintSurvey(survey, { profile })) {
          expect(message).not.toMatch(/undefined|NaN|\[object/);
          if (fix) expect(parseSurvey(patched(survey, fix))).toHaveProperty('survey');
        }
      },
    ),
    { numRuns: 400 },
  );
  expect(looked).toBeGreaterThan(200);
});

test('a survey of two hundred long questions is looked through in no time', () => {
  const text = 'How satisfied are you with price and quality, if you have called us, or not? '
    .repeat(26)
    .slice(0, 2000);
  const questions = Array.from({ length: 200 }, (_, i) => ({ type: 'csat', id: `q${i}`, text }) as const);
  const start = performance.now();
  expect(lintSurvey({ id: 'x', questions: [...questions] }).length).toBeGreaterThan(200);
  expect(performance.now() - start).toBeLessThan(5000);
});

test('a survey of two hundred lists of fifty long options is looked through while one waits, whichever way leads through it', () => {
  const options = Array.from({ length: 50 }, (_, i) => ({
    id: `o${i}`,
    text: `Option ${i} of {{answer.q0|x}} `.repeat(9),
  }));
  const questions = Array.from({ length: 200 }, (_, i) => ({
    type: 'choice' as const,
    id: `q${i}`,
    text: 'How did you hear about us?',
    options,
    shuffle: true,
    ...(i > 0 && { when: { answer: 'q0', is: `o${i % 50}` } }),
  }));
  const start = process.cpuUsage().user;
  expect(lintSurvey({ id: 'x', questions }).length).toBeGreaterThan(200);
  expect((process.cpuUsage().user - start) / 1000).toBeLessThan(20_000);
}, 120_000);

test('our own words would pass, but for what the makers of the methods chose', () => {
  const said = (type: 'nps' | 'csat' | 'ces' | 'comment', text: string, more = {}) =>
    lintSurvey({ id: 'x', questions: [{ type, text, ...more }] } as SurveyDocument)
      .map(({ rule }) => rule)
      .filter((rule) => rule !== 'rating-without-why');
  expect(said('nps', en.nps[0])).toEqual([]);
  expect(said('csat', en.csat[0])).toEqual(['unbalanced-stem']);
  expect(said('ces', en.agreement[0])).toEqual([]);
  expect(said('ces', en.ease[0], { scale: 'ease' })).toEqual(['unbalanced-stem']);
  expect(said('ces', en.effort[0], { scale: 'effort' })).toEqual([]);
  expect(said('comment', en.comment)).toEqual([]);
  expect(said('comment', en.reason)).toEqual([]);
});

test('for people a finding has its place, its remedy and, on a terminal, its colour', () => {
  const findings = lintSurvey(barrelled()).filter(({ rule }) => rule === 'double-barrelled');
  const report = {
    file: 'x.json',
    issues: [],
    findings,
    accepted: [],
    places: { '/questions/0/text': { line: 7, column: 3 } },
  };
  const plain = human([report]);
  expect(plain).toBe(
    'x.json:7:3  warning  questions[0].text: It asks about two things at once, joined by “and”.  double-barrelled, evidence: custom\n' +
      '  Ask about one of them, or make two questions of it.\n\n1 warning in 1 file\n',
  );
  const coloured = human([report], true);
  expect(coloured).toContain('\u001b[33mwarning\u001b[0m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what colours are made of.
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  expect(human([{ ...report, findings: [] }])).toBe('Nothing to mend in 1 file\n');
  const accepted = findings.map((finding) => ({ finding, reason: 'The standard prescribes it.' }));
  expect(human([{ ...report, findings: [], accepted }])).toBe(
    'x.json:7:3  accepted  double-barrelled: The standard prescribes it.\n\nNothing to mend in 1 file\n',
  );
});
