import {
  addAnswer,
  addComment,
  addConstantSum,
  addMaxDiff,
  addQuiz,
  addRanking,
  addReplicates,
  addServqual,
  addUnanswered,
  addWeightedMoment,
  crossProductsOf,
  emptyConstantSum,
  emptyHistogram,
  emptyMaxDiff,
  emptyQuiz,
  emptyRanking,
  emptyReplicates,
  emptyServqual,
  emptyTags,
  emptyWeightedMoments,
  type Histogram,
  mergeWeighted,
  momentsOf,
  periodOf,
  tallyPairs,
  tallyWeighted,
} from '@earshot/core/score';
import {
  type Counting,
  countAnswers,
  countConstantSum,
  countCrossProducts,
  countHistogram,
  countMaxDiff,
  countMoments,
  countPairs,
  countQuiz,
  countRanking,
  countReplicates,
  countServqual,
  countTags,
  countWeighted,
  countWeightedMoments,
  periodBounds,
  query,
  queryByPeriod,
} from '@earshot/core/sql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { about } from '../support/about.ts';
import { crowd, type Told } from '../support/crowd.ts';
import { count, type Database, keepAnswers, keepDocuments, keepWeights, openDatabase } from '../support/engine.ts';

const everyone = crowd(100_000);
const told = everyone.filter(({ survey }) => survey.id === 'shop');
const shop = { survey: 'shop' };

// Eighths add up without rounding in every engine; thirds do not.
const eighths = everyone.flatMap(({ id }, i) => (i % 10 === 0 ? [] : [[id, (1 + (i % 23)) / 8] as const]));
const thirds = eighths.map(([id, weight]) => [id, weight / 3] as const);
const eighthOf = new Map(eighths);
const thirdOf = new Map(thirds);

const asked = (...questions: string[]): Told[] =>
  told.filter(({ answers, unanswered }) => questions.some((one) => one in answers || one in (unanswered ?? {})));
const answersTo = (question: string, among = told): unknown[] =>
  among.flatMap(({ answers }) => (question in answers ? [answers[question]] : []));
const numberOf = ({ answers }: Told, question: string): number | null =>
  typeof answers[question] === 'number' ? answers[question] : null;
const written = (answer: unknown): string => (typeof answer === 'object' ? JSON.stringify(answer) : String(answer));
const unanswered = (question: string, among = told): Histogram =>
  among
    .flatMap((one) => (question in one.answers ? [] : (one.unanswered?.[question] ?? [])))
    .reduce(addUnanswered, emptyHistogram());
const histogramOf = (question: string, among = told): Histogram =>
  answersTo(question, among)
    .map(written)
    .reduce((tally, answer) => addAnswer(tally, answer), unanswered(question, among));

const three = ['recommend', 'p1', 'p2'];
const rows = (): [Told, (number | null)[]][] => asked(...three).map((one) => [one, three.map((q) => numberOf(one, q))]);
const form = { form: { ease: ['1', '2'], care: ['3'] }, reversed: ['2'] };
const itemsOf = ({ answers }: Told, side: 'e' | 'p') =>
  Object.fromEntries(['1', '2', '3'].map((item) => [item, (answers[side + item] ?? null) as number | null]));
const isObject = (answer: unknown): answer is Record<string, never> =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer);
const marked = { bern: 1, genf: 0.5 } as Record<string, number>;

interface Case<T = unknown> {
  counting: Counting<T>;
  inMemory: () => T;
}

/** Whole numbers, halves and eighths only: both ways must give the same to the last bit. */
const exact: Record<string, Case> = {
  histogram: { counting: countHistogram('recommend'), inMemory: () => histogramOf('recommend') },
  'weighted histogram': {
    counting: countWeighted('recommend'),
    inMemory() {
      const given = told.filter(({ answers }) => 'recommend' in answers);
      const weights = given.map(({ id }) => eighthOf.get(id) ?? 0);
      const tally = tallyWeighted(
        given.map(({ answers }) => written(answers['recommend'])),
        weights,
      );
      return mergeWeighted(tally, { counts: {}, unanswered: unanswered('recommend').unanswered });
    },
  },
  pairs: {
    counting: countPairs('e1', 'p1'),
    inMemory: () =>
      tallyPairs(
        told.flatMap(({ answers: { e1, p1 } }) =>
          e1 === undefined || p1 === undefined ? [] : [[written(e1), written(p1)] as const],
        ),
      ),
  },
  'cross-products': {
    counting: countCrossProducts(three),
    inMemory: () => crossProductsOf(rows().map(([, row]) => row)),
  },
  'weighted cross-products': {
    counting: countCrossProducts(three, { weighted: true }),
    inMemory: () =>
      crossProductsOf(
        rows().map(([, row]) => row),
        rows().map(([{ id }]) => eighthOf.get(id) ?? 0),
      ),
  },
  replicates: {
    counting: countReplicates(['recommend'], 2),
    inMemory: () =>
      asked('recommend').reduce(
        (tally, one) => addReplicates(tally, [numberOf(one, 'recommend')], one.id),
        emptyReplicates(2),
      ),
  },
  tags: {
    counting: countTags('tags'),
    inMemory: () =>
      answersTo('tags').reduce(
        (tally: ReturnType<typeof emptyTags>, tags) =>
          addComment(tally, Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : []),
        emptyTags(),
      ),
  },
  ranking: {
    counting: countRanking('order', ['a', 'b', 'c']),
    inMemory: () =>
      answersTo('order').reduce(
        (tally: ReturnType<typeof emptyRanking>, order) => addRanking(tally, order as string[], ['a', 'b', 'c']),
        emptyRanking(),
      ),
  },
  'best and worst': {
    counting: countMaxDiff(['best']),
    inMemory: () =>
      answersTo('best').reduce(
        (tally: ReturnType<typeof emptyMaxDiff>, picked) =>
          addMaxDiff(tally, isObject(picked) ? (picked as never) : { shown: [], best: null, worst: null }),
        emptyMaxDiff(),
      ),
  },
  quiz: {
    counting: countQuiz([
      { question: 'capital', marks: marked },
      { question: 'flat', marks: { false: 1 } },
      { question: 'essay' },
    ]),
    inMemory: () =>
      asked('capital', 'flat', 'essay').reduce((tally, one) => {
        const { capital, flat } = one.answers;
        return addQuiz(tally, [
          capital === undefined ? null : (marked[String(capital)] ?? 0),
          flat === undefined ? null : Number(flat === false),
          numberOf(one, 'essay'),
        ]);
      }, emptyQuiz()),
  },
};

/** Means, thirds and cents: each number must be the same to 1e-12 of itself, or of 1 where it is smaller. */
const close: Record<string, Case> = {
  moments: {
    counting: countMoments('spent'),
    inMemory: () => momentsOf(answersTo('spent').filter((x) => typeof x === 'number')),
  },
  'weighted moments': {
    counting: countWeightedMoments('spent'),
    inMemory: () =>
      told.reduce(
        (tally, one) => addWeightedMoment(tally, numberOf(one, 'spent') ?? Number.NaN, thirdOf.get(one.id) ?? 0),
        emptyWeightedMoments(),
      ),
  },
  'cross-products of cents, weighted by thirds': {
    counting: countCrossProducts(['spent', 'recommend'], { weighted: true }),
    inMemory() {
      const takers = asked('spent', 'recommend');
      return crossProductsOf(
        takers.map((one) => [numberOf(one, 'spent'), numberOf(one, 'recommend')]),
        takers.map(({ id }) => thirdOf.get(id) ?? 0),
      );
    },
  },
  servqual: {
    counting: countServqual({
      ...form,
      expectation: (item) => `e${item}`,
      perception: (item) => `p${item}`,
      importance: 'matters',
    }),
    inMemory: () =>
      asked('e1', 'p1', 'e2', 'p2', 'e3', 'p3', 'matters').reduce((tally, one) => {
        const weights = one.answers['matters'];
        const answers = { expectations: itemsOf(one, 'e'), perceptions: itemsOf(one, 'p') };
        return addServqual(tally, isObject(weights) ? { ...answers, weights } : answers, form);
      }, emptyServqual()),
  },
  'constant sum': {
    counting: countConstantSum('split', ['a', 'b']),
    inMemory: () =>
      answersTo('split').reduce(
        (tally: ReturnType<typeof emptyConstantSum>, points) =>
          addConstantSum(tally, points as Record<string, number>, ['a', 'b']),
        emptyConstantSum(),
      ),
  },
};

const inMemory = new Map<string, unknown>();
const remember = (name: string, { inMemory: tally }: Case): unknown =>
  inMemory.get(name) ?? inMemory.set(name, tally()).get(name);

describe.each(['sqlite', 'postgres'] as const)('what %s counts in 100,000 responses', (dialect) => {
  let database: Database;

  beforeAll(async () => {
    database = await openDatabase[dialect]();
    await keepDocuments(database, everyone);
    await keepAnswers(database);
    await keepWeights(database, 'weight', eighths);
    await keepWeights(database, 'third', thirds);
  }, 160_000);

  afterAll(() => database.close());

  test.each(Object.keys(exact))(
    'is exactly what is tallied in memory: %s',
    async (name) => {
      const one = exact[name]!;
      expect(await count(database, query(one.counting, shop, dialect))).toEqual(remember(name, one));
    },
    60_000,
  );

  test.each(Object.keys(close))(
    'is what is tallied in memory but for rounding: %s',
    async (name) => {
      const one = close[name]!;
      const tally = await count(database, query(one.counting, { ...shop, weights: 'third' }, dialect));
      expect(tally).toEqual(about(remember(name, one)));
    },
    60_000,
  );

  test('is told apart by period, on the calendar of a time zone, and by version', async () => {
    const weeks = periodBounds('2026-W11', '2026-W17', 'Europe/Berlin');
    const selection = { ...shop, version: 2 };
    const histograms = await count(database, queryByPeriod(countHistogram('recommend'), selection, weeks, dialect));
    const moments = await count(database, queryByPeriod(countMoments('e1'), selection, weeks, dialect));
    const dated = told
      .filter(({ survey }) => survey.version === 2)
      .map((one) => [one, periodOf(one.updatedAt, 'week', 'Europe/Berlin')] as const);
    for (const { period } of weeks) {
      const own = dated.flatMap(([one, week]) => (week === period ? [one] : []));
      expect(histograms.get(period)).toEqual(histogramOf('recommend', own));
      expect(moments.get(period)!.n).toBe(own.filter((one) => numberOf(one, 'e1') !== null).length);
    }
    expect([...moments].filter(([, { n }]) => n > 0)).toHaveLength(5);
  });

  test('is told apart for some questions, and only counted for others', async () => {
    const all = await count(database, query(countAnswers(['flat']), shop, dialect));
    const flat = histogramOf('flat');
    const rows = all.filter(({ question }) => question === 'flat');
    expect(Object.fromEntries(rows.filter(({ reason }) => !reason).map(({ value, count }) => [value, count]))).toEqual(
      flat.counts,
    );
    expect(all.filter(({ question, reason }) => question === 'tags' && !reason)).toEqual([
      { question: 'tags', value: null, reason: null, count: answersTo('tags').length },
    ]);
  });

  test.each(Object.entries({ ...exact, ...close }))(
    'is an empty tally without answers: %s',
    async (_, { counting }) => {
      const tally = await count(database, query(counting, { survey: "no'such" }, dialect));
      expect(tally).toEqual(counting.read([]));
    },
  );
});
