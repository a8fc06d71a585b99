import { derive, fill, type SurveyDocument, type SurveyResponse } from '@earshot/core';
import { expect, test } from 'vitest';
import { createSitting } from './checked.ts';
import type { LongSitting, LongSittingOptions } from './long-sitting.ts';

type Document = Omit<SurveyDocument, 'id'>;

interface Kept extends LongSitting {
  responses: SurveyResponse[];
  last: () => SurveyResponse;
}

function sit(document: Document, options: Partial<LongSittingOptions> = {}): Kept {
  const responses: SurveyResponse[] = [];
  let now = Date.UTC(2026, 10, 21);
  const sitting = createSitting(fill({ id: 'test', ...document } as SurveyDocument), {
    outlet: {
      async send(response) {
        responses.push(structuredClone(response));
        const { id, revision } = response;
        return { id, revision, stored: 'disk', delivery: Promise.resolve({ id, revision, outcome: 'delivered' }) };
      },
    },
    now: () => now++,
    ...options,
  });
  return { ...sitting, responses, last: () => responses.at(-1)! };
}

const answer = (sitting: LongSitting, value: unknown): boolean => {
  sitting.choose(value);
  return sitting.next();
};

const three: Document = {
  questions: [
    { type: 'nps', dontKnow: true },
    { type: 'comment', id: 'why', text: 'Why {{answer.nps|that}}?', when: { answer: 'nps', atMost: 6 } },
    { type: 'csat' },
  ],
};

test('a reason for no answer travels as that reason, where the question offers it', () => {
  const sitting = sit(three);
  sitting.show();
  expect(sitting.decline('notApplicable')).toBe(false);
  expect(sitting.problem.value).toBe('invalid');
  expect(sitting.decline('dontKnow')).toBe(true);
  expect(sitting.last()).toMatchObject({ answers: {}, unanswered: { nps: 'dontKnow' }, status: 'partial' });
  answer(sitting, 4);
  expect(sitting.last()).toMatchObject({ answers: { csat: 4 }, unanswered: { nps: 'dontKnow' }, status: 'completed' });
});

test('a reason counts for nothing in conditions, and may be taken back', () => {
  const sitting = sit(three);
  sitting.show();
  sitting.decline('dontKnow');
  expect(sitting.question.value?.id).toBe('csat');
  sitting.back();
  answer(sitting, 2);
  expect(sitting.question.value).toMatchObject({ id: 'why', text: 'Why 2?' });
  expect(sitting.last()).toMatchObject({ answers: { nps: 2 }, unanswered: {} });
});

test('an answer that is taken back is told', () => {
  const sitting = sit(three);
  sitting.show();
  answer(sitting, 9);
  sitting.back();
  sitting.choose(undefined);
  sitting.next();
  expect(sitting.last()).toMatchObject({ revision: 3, answers: {}, unanswered: { nps: 'skipped' } });
  sitting.back();
  sitting.next();
  expect(sitting.responses).toHaveLength(3);
});

test('a statement is passed without an answer, and is neither answered nor skipped', () => {
  const sitting = sit({
    questions: [{ type: 'section', text: 'Hello', required: true }, { type: 'nps' }, { type: 'section', text: 'Bye' }],
  });
  sitting.show();
  expect(sitting.next()).toBe(true);
  answer(sitting, 9);
  expect(sitting.next()).toBe(true);
  expect(sitting.last()).toMatchObject({
    status: 'completed',
    order: ['section', 'nps', 'section-2'],
    answers: { nps: 9 },
    unanswered: {},
  });
});

test('the ending is chosen by what was answered', () => {
  const sitting = sit({
    questions: [{ type: 'nps', jump: [{ to: 'sorry', when: { answer: 'nps', atMost: 6 } }] }, { type: 'csat' }],
    thanks: { text: 'Thanks' },
    endings: [{ id: 'sorry', text: 'Sorry for the {{answer.nps|low mark}}' }],
  });
  sitting.show();
  sitting.choose(3);
  expect(sitting.hasNext()).toBe(false);
  sitting.next();
  expect(sitting.thanks()?.text).toBe('Sorry for the 3');
  expect(sitting.last()).toMatchObject({ status: 'completed', order: ['nps'] });
});

test('hidden fields that the survey declares decide and travel, and no others', () => {
  const document: Document = {
    hidden: ['campaign'],
    questions: [{ type: 'nps', when: { hidden: 'campaign', is: 'spring' } }, { type: 'csat' }],
  };
  const sitting = sit(document, { hidden: { campaign: 'spring', secret: 'x' } });
  expect(sitting.question.value?.id).toBe('nps');
  sitting.show();
  expect(sitting.last().hidden).toEqual({ campaign: 'spring' });
  expect(sit(document).question.value?.id).toBe('csat');
});

test('what is derived is derived once, when the answers are submitted', () => {
  const quiz: Document = {
    questions: [
      { type: 'choice', id: 'capital', options: ['paris', 'rome'], key: 'paris', points: 2 },
      { type: 'comment', id: 'well', when: { score: 'total', atLeast: 2 } },
    ],
  };
  const sitting = sit(quiz, { derive });
  sitting.show();
  answer(sitting, 'paris');
  expect(sitting.last()).not.toHaveProperty('derived');
  expect(sitting.question.value?.id).toBe('well');
  answer(sitting, 'I knew');
  expect(sitting.last().derived).toEqual({ total: 2, share: 1, scoring: 1 });
});

test('beginning anew takes everything back, and says so', () => {
  const sitting = sit(three);
  sitting.show();
  answer(sitting, 3);
  sitting.choose('Half a sen');
  sitting.reset();
  expect(sitting.question.value?.id).toBe('nps');
  expect(sitting.draft.value).toBeUndefined();
  expect(sitting.last()).toMatchObject({ revision: 3, status: 'partial', answers: {}, unanswered: {}, order: ['nps'] });
  answer(sitting, 4);
  expect(sitting.draft.value).toBeUndefined();
});

test('progress begins at nothing and ends at one', () => {
  const sitting = sit(three);
  const seen = [sitting.progress()];
  sitting.show();
  for (const value of [3, 'Slow', 4]) {
    answer(sitting, value);
    seen.push(sitting.progress());
  }
  expect(seen).toEqual([0, 1 / 3, 2 / 3, 1]);
});

test('a saved response goes on where it was left, under its id', () => {
  const first = sit(three, { newId: () => '0192f3a4-0000-7000-8000-000000000001' });
  first.show();
  answer(first, 3);
  const saved = first.last();
  const second = sit(three, { resume: saved });
  second.show();
  expect(second.responses).toEqual([]);
  expect(second.question.value).toMatchObject({ id: 'why', text: 'Why 3?' });
  second.back();
  expect(second.draft.value).toBe(3);
  second.next();
  answer(second, 'Slow');
  answer(second, 2);
  expect(second.responses.map(({ revision }) => revision)).toEqual([3, 4, 5]);
  expect(second.last()).toMatchObject({
    id: saved.id,
    startedAt: saved.startedAt,
    status: 'completed',
    answers: { nps: 3, why: 'Slow', csat: 2 },
  });
});

test('what the page said of a visitor holds when the sitting goes on, unless it says something else', () => {
  const document: Document = {
    hidden: ['campaign'],
    questions: [{ type: 'nps' }, { type: 'csat', when: { hidden: 'campaign', is: 'spring' } }, { type: 'ces' }],
  };
  const first = sit(document, { hidden: { campaign: 'spring' }, attributes: { plan: 'pro' } });
  first.show();
  answer(first, 9);
  const again = sit(document, { resume: first.last() });
  expect(again.question.value?.id).toBe('csat');
  answer(again, 5);
  expect(again.last()).toMatchObject({ hidden: { campaign: 'spring' }, context: { attributes: { plan: 'pro' } } });
  expect(sit(document, { resume: first.last(), hidden: {} }).question.value?.id).toBe('ces');
});

test('an order that was shuffled is the same after resuming', () => {
  const options = Array.from({ length: 8 }, (_, n) => `o${n}`);
  const document: Document = { questions: [{ type: 'nps' }, { type: 'choice', options, shuffle: true }] };
  const first = sit(document);
  first.show();
  answer(first, 9);
  expect(sit(document, { resume: first.last() }).question.value).toEqual(first.question.value);
});

test('answers that fit a later version no longer are dropped by name and asked again', () => {
  const first = sit(three);
  first.show();
  answer(first, 9);
  answer(first, 5);
  const saved = { ...first.last(), status: 'partial' as const };
  const later = sit({ version: 2, questions: [{ type: 'nps' }, { type: 'csat', points: 3 }] }, { resume: saved });
  expect(later.dropped).toEqual(['csat']);
  expect(later.question.value?.id).toBe('csat');
  answer(later, 2);
  expect(later.last()).toMatchObject({ survey: { version: 2 }, answers: { nps: 9, csat: 2 }, status: 'completed' });
});

test('a submitted response that is taken up again stays as it is until it is submitted again', () => {
  const first = sit(three);
  first.show();
  answer(first, 9);
  answer(first, 5);
  const again = sit(three, { resume: first.last() });
  again.back();
  answer(again, 8);
  again.close();
  expect(again.responses).toEqual([]);
  const once = sit(three, { resume: first.last() });
  answer(once, 1);
  expect(once.responses.map(({ revision, status, answers }) => ({ revision, status, answers }))).toEqual([
    { revision: 4, status: 'completed', answers: { nps: 9, csat: 1 } },
  ]);
});

test('what cannot be taken up begins anew', () => {
  const first = sit(three);
  first.show();
  answer(first, 9);
  answer(first, 5);
  const final = sit({ ...three, editable: false }, { resume: first.last() });
  expect(final.question.value?.id).toBe('nps');
  final.show();
  expect(final.last()).toMatchObject({ revision: 1, status: 'shown' });
  expect(final.last().id).not.toBe(first.last().id);
});

test('after the end there is no next, no way back and nothing to begin anew', () => {
  const sitting = sit({ questions: [{ type: 'nps' }] });
  sitting.show();
  answer(sitting, 9);
  sitting.reset();
  expect([sitting.hasNext(), sitting.hasBack(), sitting.responses.length]).toEqual([false, false, 2]);
});
