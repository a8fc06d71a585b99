import { plainRules, rules, type SurveyDocument } from '@earshot/core';
import { expect, test } from 'vitest';
import { needs } from './language.ts';

const of = (question: object): ReturnType<typeof needs> =>
  needs({ id: 'x', questions: [question] as SurveyDocument['questions'] });

test.each(Object.keys(rules))('the words of %s come with a survey that has it, and not with others', (type) => {
  expect(of({ type })).toEqual({
    more: !['nps', 'csat', 'comment'].includes(type),
    steps: true,
    kinds: !(type in plainRules) && type !== 'screenshot',
    screenshot: type === 'screenshot',
  });
});

test.each([{ look: 'stars' }, { notApplicable: true }, { dontKnow: 'No idea' }])('%o is said in more words', (said) => {
  expect(of({ type: 'csat', ...said }).more).toBe(true);
});

test.each([null, 7, {}, { type: null }])('%o needs nothing that a question would', (odd) => {
  expect(of(odd as object).kinds).toBe(false);
});
