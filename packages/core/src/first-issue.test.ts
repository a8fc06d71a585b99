import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asked, fill, firstIssue, next, type SurveyDocument } from './index.ts';
import { parseSurvey } from './parse.ts';
import { checks } from './question/index.ts';

const kinds = Object.keys(checks);

test('a survey has none', () => {
  expect(firstIssue({ id: 'x', questions: [{ type: 'nps' }, { type: 'comment', id: 'why' }] }, kinds)).toBeUndefined();
});

test.each([
  null,
  'nps',
  [],
  {},
  { id: 5, questions: [{ type: 'nps' }] },
  { id: 'x' },
  { id: 'x', questions: {} },
  { id: 'x', questions: [] },
  { id: 'x', questions: [null] },
  { id: 'x', questions: [[]] },
  { id: 'x', questions: [{ type: 'nps' }, { type: 'npss' }] },
  { id: 'x', questions: [{}] },
  { id: 'x', questions: [{ type: 'nps', id: 5 }] },
  {
    id: 'x',
    questions: [
      { type: 'nps', id: 'a' },
      { type: 'ces', id: 'a' },
    ],
  },
])('of %j it is the first that the whole parse finds', (document) => {
  const parsed = parseSurvey(document);
  const { code, path } = firstIssue(document, kinds)!;
  expect('issues' in parsed && parsed.issues[0]).toMatchObject({ code, path });
});

test('it names the type that is unknown and those that are known', () => {
  expect(firstIssue({ id: 'x', questions: [{ type: 'npss' }] }, ['nps'])).toEqual({
    code: 'unknown-question-type',
    path: ['questions', 0, 'type'],
    data: { type: 'npss', known: ['nps'] },
  });
});

test('whatever it lets through can be filled and asked', () => {
  const question = fc.record(
    { type: fc.constantFrom(...kinds, 'other'), id: fc.string(), text: fc.jsonValue() },
    { requiredKeys: ['type'] },
  );
  fc.assert(
    fc.property(fc.record({ id: fc.string(), questions: fc.array(question) }), fc.object(), (document, answers) => {
      if (firstIssue(document, kinds)) return;
      const survey = fill(document as SurveyDocument);
      expect(asked(survey, answers)).toHaveLength(survey.questions.length);
      expect(next(survey, answers)).toBe(survey.questions[0]);
    }),
  );
});

test('it never throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (document) => {
      firstIssue(document, kinds);
      firstIssue({ id: 'x', questions: document }, kinds);
    }),
  );
});
