import { fill, type Outlet, type SurveyDocument, type SurveyResponse } from '@earshot/core';
import { expect, test, vi } from 'vitest';
import { createSitting } from './checked.ts';
import type { WidgetEvent } from './event.ts';
import type { LongSitting as Sitting } from './long-sitting.ts';
import type { SittingOptions } from './sitting.ts';

const branching: SurveyDocument['questions'] = [
  { type: 'nps' },
  { type: 'comment', id: 'why', when: { answer: 'nps', atMost: 6 } },
  { type: 'csat' },
];

interface Kept extends Sitting {
  responses: SurveyResponse[];
  events: WidgetEvent[];
  last: () => SurveyResponse;
}

function sit(questions: SurveyDocument['questions'], options: Partial<SittingOptions> = {}): Kept {
  const responses: SurveyResponse[] = [];
  const events: WidgetEvent[] = [];
  let now = Date.UTC(2026, 10, 21);
  const sitting = createSitting(fill({ id: 'test', questions }), {
    outlet: outlet((response) => responses.push(response)),
    on: (event) => events.push(event),
    now: () => now++,
    newId: () => '0192f3a4-0000-7000-8000-000000000000',
    patience: 5,
    ...options,
  });
  return { ...sitting, responses, events, last: () => responses.at(-1)! };
}

type Outcome = 'delivered' | 'refused' | 'superseded';

const outlet = (
  keep: (response: SurveyResponse) => unknown,
  stored: 'disk' | 'memory' = 'disk',
  outcome: Outcome | Promise<Outcome> = 'delivered',
): Outlet => ({
  async send(response) {
    keep(response);
    const { id, revision } = response;
    return { id, revision, stored, delivery: Promise.resolve(outcome).then((outcome) => ({ id, revision, outcome })) };
  },
});

const never = new Promise<never>(() => {});
const nothing = (): void => {};

function answer(sitting: Sitting, value: unknown): boolean {
  sitting.choose(value);
  return sitting.next();
}

test('a sitting runs from shown through partial to completed, with a rising revision and one id', () => {
  const sitting = sit(branching);
  sitting.show();
  answer(sitting, 9);
  answer(sitting, 5);
  expect(sitting.responses.map(({ status, revision, answers }) => ({ status, revision, answers }))).toEqual([
    { status: 'shown', revision: 1, answers: {} },
    { status: 'partial', revision: 2, answers: { nps: 9 } },
    { status: 'completed', revision: 3, answers: { nps: 9, csat: 5 } },
  ]);
  expect(new Set(sitting.responses.map(({ id }) => id)).size).toBe(1);
});

test('a snapshot says what was asked, of whom, where and when', () => {
  const sitting = sit([{ type: 'nps' }], { locale: 'de', path: '/tea', attributes: { plan: 'pro' } });
  sitting.show();
  answer(sitting, 0);
  expect(sitting.last()).toEqual({
    id: '0192f3a4-0000-7000-8000-000000000000',
    revision: 2,
    status: 'completed',
    survey: { id: 'test', version: 1, hash: sitting.survey.hash },
    answers: { nps: 0 },
    unanswered: {},
    order: ['nps'],
    startedAt: '2026-11-21T00:00:00.000Z',
    updatedAt: '2026-11-21T00:00:00.002Z',
    context: { path: '/tea', locale: 'de', attributes: { plan: 'pro' } },
  });
});

test('nothing is sent before it is shown, and showing twice is showing once', () => {
  const sitting = sit(branching);
  expect(sitting.responses).toHaveLength(0);
  sitting.show();
  sitting.show();
  expect(sitting.responses).toHaveLength(1);
});

test('what was put in but not sent stays with the visitor', () => {
  const sitting = sit(branching);
  sitting.show();
  sitting.choose(3);
  sitting.close();
  expect(sitting.last()).toMatchObject({ status: 'dismissed', answers: {}, unanswered: {}, order: ['nps'] });
});

test('an answer decides which question comes next', () => {
  const sitting = sit(branching);
  sitting.show();
  answer(sitting, 2);
  expect(sitting.question.value?.id).toBe('why');
  sitting.back();
  answer(sitting, 10);
  expect(sitting.question.value?.id).toBe('csat');
});

test('an answer that no longer leads anywhere is not sent', () => {
  const sitting = sit(branching);
  sitting.show();
  answer(sitting, 2);
  answer(sitting, 'Too slow');
  sitting.back();
  sitting.back();
  answer(sitting, 10);
  answer(sitting, 4);
  expect(sitting.last()).toMatchObject({ answers: { nps: 10, csat: 4 }, order: ['nps', 'csat'] });
});

test('going back finds the answer that was given', () => {
  const sitting = sit(branching);
  sitting.show();
  answer(sitting, 8);
  expect(sitting.hasBack()).toBe(true);
  sitting.back();
  expect(sitting.draft.value).toBe(8);
  expect(sitting.hasBack()).toBe(false);
});

test('what was put in and not yet taken is there again after going back and forth', () => {
  const sitting = sit(branching);
  sitting.show();
  answer(sitting, 2);
  sitting.choose('Half a sen');
  sitting.back();
  answer(sitting, 3);
  expect(sitting.draft.value).toBe('Half a sen');
});

test('a listener that closes at the news of the closing closes once', () => {
  const sitting = sit(branching, {
    on: ({ type }) => {
      if (type === 'dismissed') sitting.close();
    },
  });
  sitting.show();
  sitting.close();
  expect(sitting.last()).toMatchObject({ status: 'dismissed', revision: 2 });
});

test('a question that is passed without an answer is told as skipped', () => {
  const sitting = sit(branching);
  sitting.show();
  expect(sitting.next()).toBe(true);
  answer(sitting, 5);
  expect(sitting.last()).toMatchObject({ status: 'completed', answers: { csat: 5 }, unanswered: { nps: 'skipped' } });
});

test('a required question does not let go without an answer', () => {
  const sitting = sit([{ type: 'nps', required: true }, { type: 'csat' }]);
  sitting.show();
  expect(sitting.next()).toBe(false);
  expect(sitting.problem.value).toBe('missing');
  sitting.choose(1);
  expect(sitting.problem.value).toBeUndefined();
});

test('a sitting without a single answer is not completed', () => {
  const sitting = sit([{ type: 'nps' }, { type: 'csat' }]);
  sitting.show();
  sitting.next();
  expect(sitting.next()).toBe(false);
  expect(sitting.responses).toHaveLength(1);
});

test.each([11, -1, 2.5, '9', null, Number.NaN])('%o is no answer to an NPS question', (value) => {
  const sitting = sit([{ type: 'nps' }]);
  sitting.show();
  expect(answer(sitting, value)).toBe(false);
  expect(sitting.problem.value).toBe('invalid');
});

test('the wording of the button waits for the answer that decides', () => {
  const sitting = sit([{ type: 'nps' }, { type: 'comment', when: { answer: 'nps', atMost: 6 } }]);
  sitting.show();
  expect(sitting.hasNext()).toBe(true);
  sitting.choose(9);
  expect(sitting.hasNext()).toBe(false);
});

test('conditions may look at attributes', () => {
  const questions: SurveyDocument['questions'] = [
    { type: 'nps', when: { attribute: 'plan', is: 'pro' } },
    { type: 'csat' },
  ];
  const free = sit(questions, { attributes: { plan: 'free' } });
  free.show();
  expect(free.question.value?.id).toBe('csat');
});

test('of the attributes only texts, numbers and booleans travel', () => {
  const odd: Record<string, unknown> = { plan: 'pro', age: 7, trial: false, run: nothing, big: 1n, at: Symbol('x') };
  odd['self'] = odd;
  const sitting = sit([{ type: 'nps' }], { attributes: odd });
  sitting.show();
  expect(sitting.last().context?.attributes).toEqual({ plan: 'pro', age: 7, trial: false });
});

test('a question may be called like something every object has', () => {
  const sitting = sit([
    { type: 'nps', id: 'constructor' },
    { type: 'csat', id: 'toString' },
  ]);
  sitting.show();
  expect(sitting.draft.value).toBeUndefined();
  answer(sitting, 9);
  answer(sitting, 1);
  expect(Object.entries(sitting.last().answers)).toEqual([
    ['constructor', 9],
    ['toString', 1],
  ]);
});

test('after the end nothing goes on, back or away', () => {
  const sitting = sit([{ type: 'nps' }]);
  sitting.show();
  answer(sitting, 9);
  expect(sitting.next()).toBe(false);
  sitting.back();
  sitting.close();
  expect(sitting.last().status).toBe('completed');
});

test('the host hears what happens, each with the response that was sent', async () => {
  const sitting = sit(branching);
  sitting.show();
  answer(sitting, 9);
  answer(sitting, 5);
  expect(sitting.events.map((event) => [event.type, event.type === 'answered' ? event.question : undefined])).toEqual([
    ['shown', undefined],
    ['answered', 'nps'],
    ['answered', 'csat'],
    ['completed', undefined],
  ]);
  await vi.waitFor(() => expect(sitting.events.filter(({ type }) => type === 'delivered')).toHaveLength(3));
});

test.each<[string, Outlet, string]>([
  ['delivered', outlet(nothing), 'delivered'],
  ['refused', outlet(nothing, 'disk', 'refused'), 'refused'],
  ['on disk and undelivered', outlet(nothing, 'disk', never), 'saved'],
  ['in memory and undelivered', outlet(nothing, 'memory', never), 'kept'],
  ['not even in memory', { send: () => Promise.reject(new Error('full')) }, 'kept'],
])('an answer that is %s is told so', async (_, to, ending) => {
  const sitting = sit([{ type: 'nps' }], { outlet: to });
  sitting.show();
  answer(sitting, 9);
  expect(sitting.ending.value).toBe('sending');
  await vi.waitFor(() => expect(sitting.ending.value).toBe(ending));
});

test('an answer that was called saved is called delivered once it is', async () => {
  let resolve: (outcome: Outcome) => void = nothing;
  const promise = new Promise<Outcome>((settle) => {
    resolve = settle;
  });
  const sitting = sit([{ type: 'nps' }], { outlet: outlet(nothing, 'disk', promise) });
  sitting.show();
  answer(sitting, 9);
  await vi.waitFor(() => expect(sitting.ending.value).toBe('saved'));
  resolve('delivered');
  await vi.waitFor(() => expect(sitting.ending.value).toBe('delivered'));
});

test('an outlet that rejects is asked again, with the newest snapshot alone', async () => {
  const taken: SurveyResponse[] = [];
  const asked: number[] = [];
  const good = outlet((response) => taken.push(response));
  const sitting = sit(branching, {
    outlet: {
      send(response) {
        asked.push(response.revision);
        return asked.length < 5 ? Promise.reject(new Error('full')) : good.send(response);
      },
    },
  });
  sitting.show();
  answer(sitting, 9);
  answer(sitting, 5);
  await vi.waitFor(() =>
    expect(taken).toEqual([expect.objectContaining({ revision: 3, answers: { nps: 9, csat: 5 } })]),
  );
  expect(asked.slice(0, 5)).toEqual([1, 2, 3, 3, 3]);
});

test('an outlet that throws loses nothing either', async () => {
  const taken: SurveyResponse[] = [];
  let thrown = 0;
  const good = outlet((response) => taken.push(response));
  const sitting = sit([{ type: 'nps' }], {
    outlet: {
      send(response) {
        if (thrown++ < 3) throw new TypeError('no outlet');
        return good.send(response);
      },
    },
  });
  sitting.show();
  answer(sitting, 9);
  await vi.waitFor(() => expect(taken[0]).toMatchObject({ status: 'completed', answers: { nps: 9 } }));
});

test('a listener that throws is logged and stops nothing', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(nothing);
  const trouble = new Error('the host');
  const sitting = sit([{ type: 'nps' }], {
    on: () => {
      throw trouble;
    },
  });
  sitting.show();
  answer(sitting, 9);
  expect(sitting.last().status).toBe('completed');
  // Shown, answered, completed, and both deliveries.
  await vi.waitFor(() => expect(log.mock.calls).toEqual(Array(5).fill([trouble])));
  log.mockRestore();
});

test('ids are UUIDs of version 7 unless the host makes its own', () => {
  const responses: SurveyResponse[] = [];
  const sitting = createSitting(fill({ id: 'test', questions: [{ type: 'nps' }] }), {
    outlet: outlet((response) => responses.push(response)),
  });
  sitting.show();
  expect(responses[0]?.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});
