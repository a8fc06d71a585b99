import { expect, test } from 'vitest';
import { parseSurvey } from '../parse.ts';
import type { Survey } from '../survey.ts';
import { derive, marks } from './derive.ts';
import { asked, ending } from './flow.ts';

const { survey } = parseSurvey({
  id: 'quiz',
  questions: [
    { type: 'choice', id: 'capital', options: ['paris', 'rome'], key: 'paris', points: 3 },
    { type: 'boolean', id: 'flat', key: false },
    { type: 'comment', id: 'more', when: { score: 'total', atLeast: 4 } },
    { type: 'kano', id: 'search', functional: 'If it is there?', dysfunctional: 'If it is not?' },
  ],
  thanks: { text: '{{score.total|0}} points' },
  endings: [{ id: 'expert', when: { score: 'share', is: 1 } }],
}) as { survey: Survey };

test('what a question derives stands under its id, and the points of a quiz under total and share', () => {
  expect(derive(survey, { capital: 'paris', flat: true, search: { functional: 1, dysfunctional: 5 } })).toEqual({
    'search.category': 'O',
    total: 3,
    share: 3 / 4,
    scoring: 1,
  });
});

test('what was left out earned nothing, and what is no answer was left out', () => {
  expect(marks(survey, { capital: 'rome', flat: 'no' })).toEqual({ capital: 0, flat: null });
  expect(derive(survey, { capital: 'oslo' })).toMatchObject({ total: 0, share: 0 });
});

test('where there is nothing to derive, nothing is', () => {
  const { survey } = parseSurvey({ id: 'x', questions: [{ type: 'nps' }] }) as { survey: Survey };
  expect(derive(survey, { nps: 9 })).toEqual({});
});

test('scores decide questions, endings and words', () => {
  const right = { answers: { capital: 'paris', flat: false }, derive };
  const wrong = { answers: { capital: 'rome', flat: false }, derive };
  expect(asked(survey, right).map(({ id }) => id)).toContain('more');
  expect(asked(survey, wrong).map(({ id }) => id)).not.toContain('more');
  expect(ending(survey, right)).toHaveProperty('id', 'expert');
  expect(ending(survey, wrong).text).toBe('1 points');
});
