import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derive } from '../flow/derive.ts';
import { asked, ending, next } from '../flow/flow.ts';
import { graphIssues } from '../flow/graph.ts';
import { pipesIn } from '../flow/piping.ts';
import { sentence } from '../issue.ts';
import { reviewSurvey } from '../lint/lint.ts';
import { parseSurvey } from '../parse.ts';
import { isAnswer, isStatement, offersOf, typeOf } from '../question/index.ts';
import { maxDiffSets } from '../question/maxdiff.ts';
import { fill, type Question } from '../survey.ts';
import {
  expectations,
  instrumentsById,
  journeyStages,
  scored,
  serviceKpis,
  serviceStandards,
  touchpoints,
} from './index.ts';

const all = Object.entries(instrumentsById);

test.each(all)('%s is a survey of that id', (id, { survey }) => {
  const parsed = parseSurvey(survey);
  expect('issues' in parsed ? parsed.issues.map(sentence) : []).toEqual([]);
  expect(survey.id).toBe(id);
});

test.each(all)('%s has nothing that the linter finds, but for what it gives a reason for', (_, { survey, profile }) => {
  const { findings, accepted } = reviewSurvey(survey, { profile });
  expect(findings.map(({ rule, question, message }) => `${rule} ${question}: ${message}`)).toEqual([]);
  const reasons = [survey, ...survey.questions].flatMap(({ lint = {} }) => Object.keys(lint));
  expect([...new Set(accepted.map(({ finding }) => finding.rule))].sort()).toEqual([...new Set(reasons)].sort());
});

test.each(all)('every text of %s that names somebody has words for nobody', (_, { survey }) => {
  expect(pipesIn(survey).filter(({ fallback }) => fallback === undefined)).toEqual([]);
});

test('nothing is in a bank twice', () => {
  for (const bank of [expectations, journeyStages, serviceKpis, serviceStandards, touchpoints]) {
    const ids = bank.map(({ id }) => id);
    expect([...new Set(ids)]).toEqual(ids);
  }
});

const pick = (values: readonly unknown[]) => fc.constantFrom(...values);

const words = pick(['Good.', 'Too slow 🐌', 'a@b.example', '2', 'perception']);

/** A record with any of the keys. */
const some = (keys: readonly string[], value: (key: string) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(keys.map((key) => [key, value(key)])), { requiredKeys: [] });

/** Answers that a visitor can give to a question, and others that are none. */
function answersTo(question: Question): fc.Arbitrary<unknown> {
  const offers = offersOf(question).map(({ value }) => value);
  const parts = (typeOf(question).parts?.(question) ?? []).map(({ value }) => String(value));
  const offered = offers.length > 0 ? [pick(offers), fc.subarray(offers, { minLength: 1 })] : [];
  const sides = ['expectation', 'perception', 'importance'];
  const structured =
    parts.length > 0
      ? [
          some(parts, () => (offers.length > 0 ? pick(offers) : fc.constantFrom(20, 50, 100, 0))),
          fc.record(Object.fromEntries(parts.map((part) => [part, pick(offers.length > 0 ? offers : [20])]))),
          some(parts, () => some(sides, () => pick([1, 4, 7]))),
          some(parts, () => words),
        ]
      : [];
  const sets =
    question.type === 'maxdiff'
      ? [fc.constant(maxDiffSets(question, 'x').map((shown) => ({ shown, best: shown[0], worst: shown[1] })))]
      : [];
  const plain = [words, pick([10, 50, 85]), fc.constant(true), fc.constant({ email: 'a@b.example' })];
  return fc.oneof(...offered, ...structured, ...sets, ...plain);
}

describe.each(all)('%s', (_, instrument) => {
  const survey = fill(instrument.survey);
  const questions = survey.questions.filter((question) => !isStatement(question));
  const valid = fc.record(
    Object.fromEntries(
      questions.map((question) => [question.id, answersTo(question).filter((answer) => isAnswer(question, answer))]),
    ),
    { requiredKeys: [] },
  );

  test('can be answered to its end, whatever is answered', () => {
    expect(graphIssues(survey)).toEqual([]);
    fc.assert(
      fc.property(valid, (answers) => {
        const facts = { answers, derive };
        const ids = asked(survey, facts).map(({ id }) => id);
        const walked: string[] = [];
        for (let question = next(survey, facts); question; question = next(survey, facts, question.id))
          walked.push(question.id);
        expect(walked).toEqual(ids);
        expect(ending(survey, facts)).toEqual(expect.any(Object));
      }),
      { numRuns: 30 },
    );
  });

  test('counts alike in whatever parts, and every score has a value or says why not', () => {
    const { counting, scores } = instrument.scoring();
    fc.assert(
      fc.property(fc.array(valid, { maxLength: 5 }), fc.nat(5), (responses, at) => {
        const tallied = (some: typeof responses) => some.reduce(counting.add, counting.empty());
        const parts = counting.merge(tallied(responses.slice(0, at)), tallied(responses.slice(at)));
        const whole = scored(instrument, responses);
        for (const [name, { value, n, warnings }] of Object.entries(scores(parts))) {
          expect(whole[name]!.n).toBe(n);
          if (value === null) expect([name, warnings.length > 0 || n === 0]).toEqual([name, true]);
          else expect(whole[name]!.value).toBeCloseTo(value, 9);
        }
        expect(JSON.parse(JSON.stringify(parts))).toEqual(parts);
      }),
      { numRuns: 10 },
    );
  });

  test('has scores whatever is in its answers', () => {
    const junk = fc.record(Object.fromEntries(questions.map(({ id }) => [id, fc.jsonValue()])), { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 4 }), (responses) => {
        const scores = scored(instrument, responses as Record<string, unknown>[]);
        for (const { value } of Object.values(scores)) expect(value === null || Number.isFinite(value)).toBe(true);
        const { counting, verdicts } = instrument.scoring();
        verdicts?.(responses.reduce<unknown>(counting.add as never, counting.empty()));
      }),
      { numRuns: 30 },
    );
  });
});
