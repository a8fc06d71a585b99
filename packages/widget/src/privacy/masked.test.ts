import { fill, type Outlet, type SurveyDocument, type SurveyResponse } from '@earshot/core';
import { expect, test, vi } from 'vitest';
import { createSitting } from '../checked.ts';
import type { Masking } from './masked.ts';

/** What is handed to the outlet of a sitting whose questions are answered with these. */
function sent(questions: SurveyDocument['questions'], answers: unknown[], mask?: Masking): SurveyResponse {
  const all: SurveyResponse[] = [];
  const outlet: Outlet = {
    async send(response) {
      all.push(response);
      const { id, revision } = response;
      return { id, revision, stored: 'disk', delivery: new Promise(() => {}) };
    },
  };
  const sitting = createSitting(fill({ id: 'test', questions }), { outlet, mask });
  sitting.show();
  for (const answer of answers) {
    sitting.choose(answer);
    expect(sitting.next()).toBe(true);
  }
  return all.at(-1)!;
}

const secret = 'I am ann@example.com';
const one: SurveyDocument['questions'] = [{ type: 'comment' }];

test('every snapshot is masked, also what was answered before', () => {
  expect(sent([{ type: 'comment' }, { type: 'nps' }], [secret, 9]).answers).toEqual({
    comment: 'I am [email]',
    nps: 9,
  });
});

test('a condition sees what was written, and only what travels is masked', () => {
  const questions: SurveyDocument['questions'] = [
    { type: 'comment' },
    { type: 'nps', when: { answer: 'comment', is: secret } },
  ];
  expect(sent(questions, [secret, 9]).order).toEqual(['comment', 'nps']);
});

test('the host may mask by itself, or not at all', () => {
  expect(sent(one, [secret], (text, { id }) => `${id}: ${text.length}`).answers).toEqual({ comment: 'comment: 20' });
  expect(sent(one, [secret], false).answers).toEqual({ comment: secret });
});

test('where the host’s own mask fails, ours holds', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const broken = (): string => {
    throw new Error('no');
  };
  expect(sent(one, [secret], broken).answers).toEqual({ comment: 'I am [email]' });
  expect(sent(one, [secret], () => undefined as never).answers).toEqual({ comment: 'I am [email]' });
  expect(log).toHaveBeenCalledTimes(1);
  log.mockRestore();
});
