import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Answers } from '../flow/walk.ts';
import { isAnswer } from '../question/index.ts';
import type { Score } from '../score/score.ts';
import { raterForm } from '../tally/servqual.ts';
import { importancePerformance, instrumentsById, kano, quiz, relationship, scored, servqual22, sus } from './index.ts';
import { questionsOf } from './scoring/by-question.ts';
import { rowsOf } from './scoring/rows-of.ts';

const { level, expectations, perceptions, weights, ...reference } = JSON.parse(
  readFileSync(new URL('../../../../test/reference/servqual.json', import.meta.url), 'utf8'),
);

const times = <T>(n: number, value: T): T[] => Array.from({ length: n }, () => value);

/** An object of the rows of a question. */
const grid = (id: string, question: string, values: readonly unknown[]): Record<string, unknown> =>
  Object.fromEntries(rowsOf(instrumentsById[id]!.survey, question).map((row, i) => [row, values[i % values.length]]));

const dimensions = Object.keys(raterForm);
const servqualAnswers: Answers[] = (expectations as number[][]).map((row, i) => ({
  ...Object.fromEntries(
    dimensions.map((dimension) => [
      dimension,
      Object.fromEntries(
        rowsOf(servqual22.survey, dimension).map((item, n) => {
          const place = Number(raterForm[dimension]![n]) - 1;
          return [item, { expectation: row[place], perception: perceptions[i][place] }];
        }),
      ),
    ]),
  ),
  weights: Object.fromEntries(dimensions.map((name, d) => [name, weights[i][d]])),
}));

const others = ['accuracy', 'honesty', 'availability'];
const set = (best: string, worst: string) => ({ shown: ['reliability', ...others], best, worst });

/** For each instrument, responses and what comes out: by hand, or by the software or paper that is named. */
const examples: Record<string, [responses: Answers[], scores: Record<string, number>]> = {
  nps: [[10, 9, 8, 3].map((nps) => ({ nps })), { 'nps.nps': 0.25 }],
  csat: [[5, 4, 3, 1].map((csat) => ({ csat })), { 'csat.topBox': 0.5, 'csat.mean': 3.25 }],
  ces: [[7, 5, 2, 2].map((ces) => ({ ces })), { 'ces.mean': 4, 'ces.easy': 0.5 }],
  comment: [[{ comment: 'Fine.' }], {}],
  'page-feedback': [[1, 2, 2, 2].map((helpful) => ({ helpful })), { 'helpful.topBox': 0.75 }],
  contact: [
    [{ kind: 'complaint', severity: 'blocks' }, { kind: { id: 'other', text: 'A poem' } }, { kind: 'compliment' }, {}],
    { 'kind.share:complaint': 1 / 3, 'kind.share:other': 1 / 3, 'severity.share:blocks': 1 },
  ],
  poll: [[{ next: 'choice' }, { next: 'delivery' }, { next: 'delivery' }, {}], { 'next.share:delivery': 2 / 3 }],
  interview: [
    [{ willing: true, agree: true }, { willing: true }, ...times(8, { willing: false })],
    { 'willing.yes': 0.2, agreed: 0.5 },
  ],
  'post-task-ease': [[{ ease: 7 }, { ease: 4 }], { 'ease.mean': 5.5 }],
  'post-task': [
    [...times(8, { success: true, ease: 6 }), ...times(2, { success: false })],
    { success: 0.8, 'ease.mean': 6 },
  ],
  // The worked example of Brooke 1996: 22 times 2.5.
  sus: [[{ sus: grid('sus', 'sus', [5, 4, 2, 1, 2, 3, 2, 4, 5, 2]) }], { sus: 55 }],
  // (6 + 7 − 2)/12, and 0.65 of it with 22.9 after Lewis, Utesch & Maher 2013.
  'umux-lite': [[{ useful: 6, easy: 7 }], { 'umux-lite': 1100 / 12, sus: (0.65 * 1100) / 12 + 22.9 }],
  'product-market-fit': [
    [...times(4, { without: 'very' }), ...times(5, { without: 'somewhat' }), { without: 'not' }, {}],
    { 'without.share:very': 0.4 },
  ],
  loyalty: [
    [
      { satisfied: 5, stay: 5, recommend: 5 },
      { satisfied: 4, stay: 5, recommend: 4 },
      { satisfied: 5, stay: 3, recommend: 5 },
      { satisfied: 1, stay: 1, recommend: 1 },
      { satisfied: 5 },
    ],
    // (15 − 3)/12, (13 − 3)/12, (13 − 3)/12 and 0, in hundredths.
    { secure: 0.25, favourable: 0.25, vulnerable: 0.25, atRisk: 0.25, index: 200 / 3, 'satisfied.mean': 4 },
  ],
  relationship: [
    [
      { recommend: 10, problem: true },
      { recommend: 2, problem: false },
    ],
    { 'recommend.nps': 0, 'problem.yes': 0.5 },
  ],
  'contact-habits': [
    [{ 'how-often': '1', request: ['order', 'bill'] }, { 'how-often': '0' }, { request: ['bill'] }],
    { 'how-often.share:0': 0.5, 'request.share:order': 0.5, 'request.share:bill': 1 },
  ],
  'journey-touchpoint': [
    [
      { feeling: 5, ease: 7 },
      { feeling: 2, ease: 2 },
    ],
    { 'feeling.mean': 3.5, 'ease.easy': 0.5 },
  ],
  // R's t.test, see test/reference/servqual.R.
  'servqual-22': [
    servqualAnswers,
    {
      gap: reference.unweighted.value,
      weighted: reference.weighted.value,
      'gap:equipment': reference.firstItem.value,
      ...Object.fromEntries(dimensions.map((name) => [`dimension:${name}`, reference.dimensions[name].value])),
    },
  ],
  'rater-5': [
    [{ service: { reliability: { expectation: 7, perception: 4, importance: 6 } } }],
    { 'service.gap:reliability': -3, 'service.importance:reliability': 6 },
  ],
  'internal-service': [
    [
      { satisfied: 4, service: grid('internal-service', 'service', [4]) },
      { service: grid('internal-service', 'service', [5, 1]) },
    ],
    // 3/4 and, with three fives and three ones, 1/2.
    { index: 0.625, 'satisfied.mean': 4, 'service.mean:reliability': 4.5 },
  ],
  'employee-pulse': [
    [{ statements: grid('employee-pulse', 'statements', [2]) }, { statements: { known: 5 } }],
    { index: 0.25, 'statements.mean:known': 3.5, 'statements.topBox:known': 0.5 },
  ],
  kano: [
    [
      ...times(60, { reliability: { functional: 1, dysfunctional: 5 } }),
      ...times(30, { reliability: { functional: 2, dysfunctional: 5 } }),
      ...times(10, { reliability: { functional: 3, dysfunctional: 3 } }),
    ],
    { 'reliability.better': 0.6, 'reliability.worse': -0.9 },
  ],
  'importance-performance': [
    [{ importance: { price: 5, help: 1 }, performance: { price: 2, help: 4 } }],
    { 'importance.mean:price': 5, 'performance.mean:price': 2 },
  ],
  maxdiff: [
    [
      {
        matters: [
          ...times(3, set('reliability', 'accuracy')),
          set('accuracy', 'reliability'),
          set('honesty', 'accuracy'),
        ],
      },
      {
        matters: [
          ...times(3, set('reliability', 'accuracy')),
          set('accuracy', 'reliability'),
          set('honesty', 'accuracy'),
        ],
      },
    ],
    { 'matters.bestWorst:reliability': 0.4, 'matters.bestWorst:accuracy': -0.6 },
  ],
  'cx-maturity-15': [
    [
      {
        ...Object.fromEntries(questionsOf(instrumentsById['cx-maturity-15']!.survey).map(({ id }) => [id, 2])),
        personas: 4,
        journeys: 3,
      },
    ],
    // (13 · 2 + 4 + 3)/60, and of the two about customers 7/8.
    { maturity: 0.55, level: 3, 'dimension:customers': 0.875, 'personas.mean': 4 },
  ],
  'excellence-customers': [
    [
      {
        ...{ needs: 100, strategy: 100, 'co-creation': 50, feedback: 50, access: 40, standards: 60 },
        ...{ measuring: 20, drivers: 20 },
        indicators: { core: 'yes', channels: 'partly', segments: 'no', trained: 'no' },
      },
    ],
    // (3 · 1 + 4 · 0.5 + 3 · 0.2)/10; what is left out counts for nothing.
    { total: 0.56, requirements: 1, experience: 0.5, satisfaction: 0.2, indicators: 0.375 },
  ],
  'schemes-7': [
    [{ resources: grid('schemes-7', 'resources', ['yes', 'yes', 'yes', 'yes', 'yes', 'partly', 'no']) }],
    { ready: 5.5 / 7, 'resources.share:systems:no': 1 },
  ],
  swot: [[{ strengths: 'Staff.' }], {}],
  pest: [[{ social: 'Age.' }], {}],
  'service-definition': [
    [{ come: 'must', ways: ['app', 'phone'] }, { come: 'only' }],
    { 'come.share:only': 0.5, 'ways.share:app': 1 },
  ],
  quiz: [
    [
      {
        nps: '50',
        retention: 85,
        skips: true,
        scales: { nps: '10', ces: '100', sus: '7' },
        gap: { what: ' Perception', from: 'luck' },
      },
      {},
    ],
    // (1 + 1 + 0 + 1/3 + 1/2)/5, and nothing.
    { share: (17 / 6 / 5) * 0.5, 'difficulty:scales': 1 / 6 },
  ],
};

test('every instrument has an example', () => {
  expect(Object.keys(examples)).toEqual(Object.keys(instrumentsById));
});

test.each(Object.entries(examples))('%s is scored as by hand', (id, [responses, expected]) => {
  const instrument = instrumentsById[id]!;
  for (const answers of responses)
    for (const question of questionsOf(instrument.survey))
      if (question.id in answers)
        expect([question.id, isAnswer(question, answers[question.id])]).toEqual([question.id, true]);
  const scores = scored(instrument, responses, { level });
  expect(Object.keys(expected).filter((name) => !(name in scores))).toEqual([]);
  for (const [name, value] of Object.entries(expected))
    expect([name, scores[name]!.value]).toEqual([name, expect.closeTo(value, 10)]);
  if (Object.keys(expected).length === 0) expect(scores).toEqual({});
});

test('a success has the interval of Agresti and Coull, worked out by hand', () => {
  const { success } = scored(instrumentsById['post-task']!, examples['post-task']![0]);
  // (8 + 1.9208)/13.8416 ± 1.96 √(0.7167 · 0.2833/13.8416)
  expect(success).toMatchObject({ n: 10, interval: [expect.closeTo(0.4794, 3), expect.closeTo(0.9541, 3)] });
});

test("gaps have the intervals of R's t.test", () => {
  const scores = scored(servqual22, servqualAnswers, { level });
  const agrees = ({ interval }: Score, wanted: { interval: number[] }): void =>
    expect(interval).toEqual(wanted.interval.map((end) => expect.closeTo(end, 9)));
  agrees(scores['weighted']!, reference.weighted);
  for (const name of dimensions) agrees(scores[`dimension:${name}`]!, reference.dimensions[name]);
});

test('items that say the same have an α of 1, turned round where they are worded so', () => {
  const alpha = (id: string, answers: (x: number) => Answers): number | null =>
    scored(instrumentsById[id]!, [1, 2, 4, 5].map(answers))['alpha']!.value;
  expect(alpha('sus', (x) => ({ sus: grid('sus', 'sus', [x, 6 - x]) }))).toBeCloseTo(1, 10);
  // Who ticks one column agrees with the contrary as well: the sum does not vary.
  expect(alpha('sus', (x) => ({ sus: grid('sus', 'sus', [x]) }))).toBeNull();
  expect(alpha('loyalty', (x) => ({ satisfied: x, stay: x, recommend: x }))).toBeCloseTo(1, 10);
  for (const [id, question] of [
    ['employee-pulse', 'statements'],
    ['internal-service', 'service'],
  ] as const)
    expect(alpha(id, (x) => ({ [question]: grid(id, question, [x]) }))).toBeCloseTo(1, 10);
});

test('the points of the dimensions are shares of one whole', () => {
  const scores = scored(servqual22, servqualAnswers);
  const shares = dimensions.map((name) => scores[`weight:${name}`]!.value!);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
  const points = weights as number[][];
  const reliability = points.map((row) => row[1]! / row.reduce((sum, one) => sum + one, 0));
  expect(shares[1]).toBeCloseTo(reliability.reduce((sum, one) => sum + one, 0) / points.length, 10);
});

test('below four fifths answered an assessment has a score and no level', () => {
  const answers = Object.fromEntries(
    questionsOf(instrumentsById['cx-maturity-15']!.survey)
      .slice(0, 11)
      .map(({ id }) => [id, 4]),
  );
  expect(scored(instrumentsById['cx-maturity-15']!, [answers])).toMatchObject({
    maturity: { value: 1 },
    level: { value: null },
  });
});

test('every question of the assessment of customer experience belongs to one dimension', () => {
  const { survey } = instrumentsById['cx-maturity-15']!;
  const sums = questionsOf(survey).map(({ id }) => {
    const scores = scored(instrumentsById['cx-maturity-15']!, [{ [id]: 4 }]);
    return Object.entries(scores).filter(([name, { value }]) => name.startsWith('dimension:') && value === 1).length;
  });
  expect(sums).toEqual(times(15, 1));
});

test('what is off its scale does not count', () => {
  const grown = { sus: grid('sus', 'sus', [9]) };
  expect(scored(sus, [grown])['sus']).toMatchObject({ n: 0, value: null });
  expect(scored(relationship, [{ recommend: 99, satisfied: 99 }])['recommend.nps']!.n).toBe(0);
});

test('drivers that do not go together share satisfaction by their squared correlations', () => {
  const survey = structuredClone(relationship.survey);
  const parts = survey.questions.find(({ id }) => id === 'parts') as { rows: string[] };
  parts.rows = ['quality', 'price'];
  // Satisfaction moves by 3 with the quality and by 1 with the price: 9/10 and 1/10 of it.
  const responses = [
    [1, 2, 2],
    [2, 2, 4],
    [4, 4, 2],
    [5, 4, 4],
  ].map(([satisfied, quality, price]) => ({ satisfied, parts: { quality, price } }));
  const scores = scored(relationship, responses, { survey });
  expect(scores['driver:quality']!.value).toBeCloseTo(0.9, 10);
  expect(scores['driver:price']!.value).toBeCloseTo(0.1, 10);
});

test('features have categories, and two of them where chance decides', () => {
  const { counting, verdicts } = kano.scoring();
  const verdictOn = (responses: Answers[]) => verdicts!(responses.reduce(counting.add, counting.empty()));
  expect(verdictOn(examples['kano']![0])).toMatchObject({ reliability: 'O', availability: null });
  const [responses] = examples['kano']!;
  expect(verdictOn([...responses.slice(10), ...responses.slice(60, 70)])['reliability']).toBe('O/M');
});

test('attributes lie in quadrants', () => {
  const { counting, verdicts } = importancePerformance.scoring();
  const tally = examples['importance-performance']![0].reduce(counting.add, counting.empty());
  expect(verdicts!(tally)).toMatchObject({ price: 'concentrate', help: 'overkill', quality: null });
});

test('a quiz of your own is scored by its own keys', () => {
  const survey = { id: 'sums', questions: [{ id: 'sum', type: 'text' as const, input: 'number' as const, key: 4 }] };
  const scores = scored(quiz, [{ sum: 4 }, { sum: 5 }], { survey });
  expect([scores['share']!.value, scores['difficulty:sum']!.value]).toEqual([0.5, 0.5]);
});
