import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Condition } from '../condition.ts';
import { parseResponse, parseSurvey } from '../parse.ts';
import { isAnswer, offersOf } from '../question/index.ts';
import type { SurveyResponse } from '../response.ts';
import type { Question, Survey } from '../survey.ts';
import { derive, marks } from './derive.ts';
import { asked, ending, flow, next, noAnswer } from './flow.ts';
import { graphIssues } from './graph.ts';
import { resume } from './resume.ts';
import type { FlowFacts } from './walk.ts';
import { progress } from './ways.ts';

// Whatever a document says and a visitor answers: it ends, and it holds what the flow promises.

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const small = fc.integer({ min: -1, max: 11 });
const scalar = fc.oneof(small, fc.constantFrom('x', 'y', 'z', 'pro'), fc.boolean());
const test_ = {
  exists: fc.boolean(),
  is: scalar,
  in: fc.array(scalar, { maxLength: 3 }),
  atLeast: small,
  atMost: small,
  between: fc.tuple(small, small),
  contains: scalar,
  matches: fc.constantFrom('*', 'x*', '?'),
};
const testing = (lead: Record<string, fc.Arbitrary<string>>): fc.Arbitrary<Condition> =>
  fc
    .tuple(fc.record(lead), fc.uniqueArray(fc.constantFrom(...Object.keys(test_)), { maxLength: 2 }))
    .chain(([lead, keys]) =>
      fc
        .record(Object.fromEntries(keys.map((key) => [key, test_[key as keyof typeof test_]])))
        .map((tests) => ({ ...lead, ...tests }) as Condition),
    );

/** A condition on what is known before one of the questions. */
const condition = (known: string[]): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition }>((again) => ({
    condition: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      testing({ answer: fc.constantFrom(...known) }),
      testing({ attribute: fc.constant('plan') }),
      testing({ hidden: fc.constant('campaign') }),
      testing({ score: fc.constantFrom('total', 'share') }),
      fc.record({ all: fc.array(again('condition'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(again('condition'), { maxLength: 3 }) }),
      fc.record({ not: again('condition') }),
    ),
  })).condition;

const options = ['x', { id: 'y', text: 'Why' }, { id: 'z', text: 'Other', other: true }];
const kinds = fc.constantFrom<object>(
  { type: 'nps' },
  { type: 'csat', required: true },
  { type: 'choice', options, key: 'x', shuffle: true },
  { type: 'choices', options },
  { type: 'comment' },
  { type: 'boolean', key: true, points: 2 },
  { type: 'matrix', rows: options, dontKnow: true },
  { type: 'ranking', options },
  { type: 'section', text: 'Read {{answer.a|this}}' },
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const question = (id: string, i: number): fc.Arbitrary<object> =>
  fc
    .record({
      kind: kinds,
      when: i > 0 ? maybe(condition(ids.slice(0, i))) : fc.constant(undefined),
      carry:
        i > 0 ? fc.record({ from: fc.constantFrom(...ids.slice(0, i)), chosen: fc.boolean() }) : fc.constant(undefined),
      carries: fc.boolean(),
      jump: maybe(
        fc.array(
          fc.record({
            to: fc.constantFrom(...ids.slice(i + 1), 'end', 'bye'),
            when: maybe(condition(ids.slice(0, i + 1))),
          }),
          { minLength: 1, maxLength: 2 },
        ),
      ),
    })
    .map(({ kind, carries, carry, ...rest }) => ({
      ...kind,
      id,
      help: '{{answer.a|x}} {{score.total|0}}',
      ...rest,
      ...(carries && { carry }),
    }));

const document = fc.record({
  id: fc.constant('x'),
  questions: fc.tuple(...ids.map(question)),
  endings: fc.tuple(
    fc.record({ id: fc.constant('bye'), when: maybe(condition(ids)), text: fc.constant('{{answer.b|x}}') }),
  ),
  hidden: fc.constant(['campaign']),
  shuffle: maybe(fc.constant([['b', 'c']])),
});

/** What a page and a visitor bring: answers, reasons, and what is neither. */
const value = fc.oneof(
  small,
  fc.boolean(),
  fc.constantFrom<unknown>('x', 'y', 'z', { id: 'z', text: '{{answer.a|x}}' }, ['x', 'y'], ['y', 'z', 'x'], {
    x: 3,
    y: 5,
  }),
  fc.constantFrom<unknown>(noAnswer('dontKnow'), noAnswer('notApplicable'), undefined, null),
  fc.jsonValue({ maxDepth: 2 }),
);
const facts: fc.Arbitrary<FlowFacts> = fc.record({
  answers: fc.dictionary(fc.oneof(fc.constantFrom(...ids), fc.constantFrom('__proto__', 'toString')), value),
  attributes: fc.dictionary(fc.constantFrom('plan', 'x'), scalar),
  hidden: fc.dictionary(fc.constantFrom('campaign', 'constructor'), scalar),
  locale: fc.constantFrom('en', 'de-AT', '?'),
  seed: fc.string({ maxLength: 3 }),
  derive: fc.constantFrom(derive, undefined),
});

/** Documents without a fault: of what a generator gives that knows nothing of the rules, the fields at fault are taken out. */
const surveys: Survey[] = [];
beforeAll(() => {
  for (const drawn of fc.sample(document, { numRuns: 150, seed: 1 })) {
    const json = JSON.parse(JSON.stringify(drawn));
    for (let parsed = parseSurvey(json); ; parsed = parseSurvey(json)) {
      if ('survey' in parsed) surveys.push(parsed.survey);
      if ('survey' in parsed) break;
      for (const { path } of parsed.issues) {
        const [list, i, field] = path as [string, number, string | undefined];
        if (field === undefined || list === 'shuffle') delete json[list];
        else delete json[list][i][field];
      }
    }
  }
  expect(surveys.filter(({ questions }) => questions.some(({ carry }) => carry)).length).toBeGreaterThan(20);
  expect(surveys.filter(({ shuffle }) => shuffle).length).toBeGreaterThan(20);
});
const survey = (): fc.Arbitrary<Survey> => fc.constantFrom(...surveys);

test('the way through a survey ends, without a question that comes twice', () => {
  fc.assert(
    fc.property(survey(), facts, (survey, facts) => {
      const way: string[] = [];
      for (let at = next(survey, facts); at; at = next(survey, facts, at.id)) way.push(at.id);
      expect(way).toEqual(asked(survey, facts).map(({ id }) => id));
      expect(new Set(way).size).toBe(way.length);
      expect(JSON.stringify(ending(survey, facts))).not.toContain('{{answer.b');
    }),
    { numRuns: 600 },
  );
});

/** Answers for a way through a survey, one after the other, as a visitor gives them; some questions are passed. */
function* walked(survey: Survey, start: FlowFacts, picks: number[]): Generator<[Question, FlowFacts]> {
  const facts = { ...start, answers: Object.create(null) as Record<string, unknown> };
  let n = 0;
  for (let at = next(survey, facts); at; at = next(survey, facts, at.id)) {
    const pick = picks[n++ % picks.length]!;
    yield [at, facts];
    const offers = offersOf(at).map(({ value }) => value);
    const tries: unknown[] = [offers[pick % (offers.length + 1)], offers.slice(0, 2), offers, 'words'];
    const answer = pick % 7 === 0 && !at.required ? undefined : tries.find((value) => isAnswer(at!, value));
    facts.answers[at.id] = answer;
  }
}
const picks = fc.array(fc.nat(20), { minLength: 1, maxLength: 6 });

test('going on never takes progress back, and nothing comes where nothing was to come', () => {
  fc.assert(
    fc.property(survey(), facts, picks, (survey, start, picks) => {
      let before = -1;
      let more = true;
      for (const [question, facts] of walked(survey, start, picks)) {
        expect(more).toBe(true);
        more = flow.goesOn(survey, facts, question);
        const now = progress(survey, facts, question.id);
        expect(now).toBeGreaterThan(before);
        expect(now).toBeLessThan(1);
        before = now;
      }
    }),
    { numRuns: 600 },
  );
});

test('what cannot be reached is never reached', () => {
  let told = 0;
  for (const survey of surveys) {
    const issues = graphIssues(survey);
    const never = issues.flatMap(({ code, path: [list, i, key] }) =>
      list === 'questions' && (code === 'unreachable-question' || (code === 'impossible-condition' && key === 'when'))
        ? [survey.questions[i as number]!.id]
        : [],
    );
    told += never.length;
    fc.assert(
      fc.property(facts, picks, (start, picks) => {
        for (const [question] of walked(survey, start, picks)) expect(never).not.toContain(question.id);
      }),
      { numRuns: 15 },
    );
  }
  expect(told).toBeGreaterThan(20);
});

const response = (survey: Survey, facts: FlowFacts, status: SurveyResponse['status']): SurveyResponse =>
  flow.told(survey, facts, {
    id: '0192f3a4-5b6c-7d8e-9f01-23456789abcd',
    revision: 1,
    status,
    survey: { id: survey.id, version: survey.version },
    answers: facts.answers as SurveyResponse['answers'],
    unanswered: {},
    order: asked(survey, facts).map(({ id }) => id),
    startedAt: '2026-11-21T10:00:00.000Z',
    updatedAt: '2026-11-21T10:00:05.000Z',
  });

test('a response holds answers and reasons alone, each to a question that was asked, and can be taken up again', () => {
  fc.assert(
    fc.property(survey(), facts, fc.constantFrom('partial', 'completed'), (survey, facts, status) => {
      const told = response(survey, facts, status as 'partial');
      const known = asked(survey, facts);
      for (const [id, answer] of Object.entries(told.answers))
        expect(isAnswer(known.find((question) => question.id === id)!, answer)).toBe(true);
      expect(parseResponse(JSON.parse(JSON.stringify(told)))).toHaveProperty('response');
      const start = resume(survey, told)!;
      expect(start.dropped).toEqual([]);
      for (const [id, answer] of Object.entries(told.answers)) expect(start.answers[id]).toEqual(answer);
      if (known.length > 0) expect(survey.questions.map(({ id }) => id)).toContain(start.at);
    }),
    { numRuns: 400 },
  );
});

test('any response can be taken up, or none of it', () => {
  fc.assert(
    fc.property(
      survey(),
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.array(fc.string()),
      (survey, answers, order) => {
        const odd = { ...response(survey, { answers: {} }, 'partial'), answers, order } as SurveyResponse;
        const start = resume(survey, odd);
        expect(start?.dropped.length).toBeLessThanOrEqual(Object.keys(answers).length);
      },
    ),
  );
});

test('scores are numbers, whatever was answered', () => {
  fc.assert(
    fc.property(survey(), facts, (survey, { answers }) => {
      for (const mark of Object.values(marks(survey, answers)))
        expect(mark === null || (mark >= 0 && mark <= 1)).toBe(true);
      for (const score of Object.values(derive(survey, answers))) expect(Number.isFinite(score)).toBe(true);
    }),
  );
});

test('printing a survey and parsing it again changes nothing', () => {
  for (const survey of surveys) expect(parseSurvey(JSON.parse(JSON.stringify(survey)))).toEqual({ survey });
});

test('no prototype changes', () => {
  expect(({} as Record<string, unknown>)['plan']).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});
