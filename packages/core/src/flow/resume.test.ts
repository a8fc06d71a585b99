import { expect, test } from 'vitest';
import type { SurveyResponse } from '../response.ts';
import { fill, type SurveyDocument } from '../survey.ts';
import { noAnswer } from './flow.ts';
import { resume } from './resume.ts';

const questions: SurveyDocument['questions'] = [
  { type: 'section', text: 'Hello' },
  { type: 'nps' },
  { type: 'csat', dontKnow: true },
  { type: 'comment', id: 'why', when: { answer: 'nps', atMost: 6 } },
  { type: 'ces' },
];
const survey = fill({ id: 'x', questions });
const saved = (change: Partial<SurveyResponse> = {}): SurveyResponse => ({
  id: '0192f3a4-5b6c-7d8e-9f01-23456789abcd',
  revision: 4,
  status: 'partial',
  survey: { id: 'x', version: 1 },
  answers: { nps: 3 },
  unanswered: { csat: 'dontKnow' },
  order: ['section', 'nps', 'csat', 'why'],
  startedAt: '2026-11-21T10:00:00.000Z',
  updatedAt: '2026-11-21T10:00:05.000Z',
  ...change,
});

test('a saved response goes on with the first question that was not passed', () => {
  expect(resume(survey, saved())).toEqual({
    id: '0192f3a4-5b6c-7d8e-9f01-23456789abcd',
    revision: 4,
    startedAt: '2026-11-21T10:00:00.000Z',
    answers: { section: undefined, nps: 3, csat: noAnswer('dontKnow') },
    at: 'why',
    dropped: [],
  });
});

test('what was skipped stays skipped', () => {
  const start = resume(survey, saved({ unanswered: { csat: 'skipped' } }))!;
  expect(Object.keys(start.answers)).toEqual(['section', 'nps', 'csat']);
  expect(start.answers['csat']).toBeUndefined();
});

test('where everything was passed, the last question is asked once more', () => {
  expect(resume(survey, saved({ answers: { nps: 3, why: 'Slow', ces: 2 } }))?.at).toBe('ces');
});

test('against a later version, answers that no longer fit are dropped and asked again', () => {
  const later = fill({
    id: 'x',
    version: 2,
    questions: [{ type: 'nps' }, { type: 'csat', points: 3 }, { type: 'comment', id: 'new' }, { type: 'ces' }],
  });
  const response = saved({ answers: { nps: 9, csat: 5, why: 'Slow', ces: 2 }, unanswered: {} });
  expect(resume(later, response)).toMatchObject({ answers: { nps: 9, ces: 2 }, at: 'csat', dropped: ['csat', 'why'] });
});

test('a response to another survey is none of this one, and a submitted one may be final', () => {
  expect(resume(fill({ id: 'y', questions }), saved())).toBeUndefined();
  const completed = saved({ status: 'completed' });
  expect(resume(survey, completed)).toBeDefined();
  expect(resume({ ...survey, editable: false }, completed)).toBeUndefined();
  expect(resume({ ...survey, editable: false }, saved())).toBeDefined();
});

test('what the page said decides again', () => {
  const asking = fill({
    id: 'x',
    hidden: ['campaign'],
    questions: [
      { type: 'nps', when: { hidden: 'campaign' } },
      { type: 'csat', when: { attribute: 'plan' } },
    ],
  });
  const fresh = saved({ answers: {}, unanswered: {}, order: [] });
  expect(resume(asking, fresh)?.at).toBeUndefined();
  expect(resume(asking, { ...fresh, hidden: { campaign: 'a' } })?.at).toBe('nps');
  expect(resume(asking, { ...fresh, context: { attributes: { plan: 'pro' } } })?.at).toBe('csat');
});

test('a question may be called like something every object has', () => {
  const odd = fill({
    id: 'x',
    questions: [
      { type: 'nps', id: 'constructor' },
      { type: 'csat', id: 'toString' },
    ],
  });
  expect(resume(odd, saved({ answers: {}, unanswered: {} }))).toMatchObject({ at: 'constructor', dropped: [] });
});
