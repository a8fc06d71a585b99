import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Histogram, mergeHistograms } from '../tally/histogram.ts';
import { csatTopBox } from './csat.ts';
import { journeyCurve } from './journey.ts';
import { npsScore } from './nps.ts';

const nps = (detractors: number, promoters: number): Histogram => ({
  counts: { 0: detractors, 10: promoters },
  unanswered: {},
});
const journey = [
  { touchpoint: 'search', stage: 'choose', tally: nps(10, 40) },
  { touchpoint: 'compare', stage: 'choose', tally: nps(100, 100) },
  { touchpoint: 'pay', stage: 'buy', tally: nps(45, 5) },
  { touchpoint: 'unbox', stage: 'use', tally: nps(12, 38) },
];

test('each touchpoint has its score in the order of the journey', () => {
  const { points } = journeyCurve(journey, npsScore);
  expect(points.map(({ name, score }) => [name, score.value])).toEqual([
    ['search', 0.6],
    ['compare', 0],
    ['pay', -0.8],
    ['unbox', 0.52],
  ]);
});

test('a stage is the answers of its touchpoints together', () => {
  const { points } = journeyCurve(journey, npsScore, { by: 'stage' });
  expect(points.map(({ name, score }) => [name, score.n])).toEqual([
    ['choose', 250],
    ['buy', 50],
    ['use', 50],
  ]);
  expect(points[0]!.score).toEqual(npsScore(mergeHistograms(journey[0]!.tally, journey[1]!.tally)));
});

test('the peak and the pit say whether another point may be the true one', () => {
  const { peak, pit } = journeyCurve(journey, npsScore);
  expect(peak).toEqual({ name: 'search', clear: false });
  expect(pit).toEqual({ name: 'pay', clear: true });
});

test('a point of few answers is drawn and never named', () => {
  const few = [...journey, { touchpoint: 'return', tally: nps(4, 0) }];
  expect(journeyCurve(few, npsScore).pit?.name).toBe('pay');
  expect(journeyCurve(few, npsScore).points).toHaveLength(5);
  expect(journeyCurve(few, npsScore, { minimum: 4 }).pit?.name).toBe('return');
});

test('one point, or none, has no extremes', () => {
  expect(journeyCurve(journey.slice(0, 1), npsScore)).toMatchObject({ peak: null, pit: null });
  expect(journeyCurve([], npsScore)).toEqual({ points: [], peak: null, pit: null });
});

test('options of the score reach it', () => {
  const { points } = journeyCurve([{ touchpoint: 'a', tally: { counts: { 5: 3 }, unanswered: {} } }], csatTopBox, {
    level: 0.9,
  });
  expect(points[0]!.score.level).toBe(0.9);
});

test('splitting a touchpoint into parts of one stage changes nothing', () => {
  const count = fc.integer({ min: 0, max: 50 });
  fc.assert(
    fc.property(count, count, count, count, (a, b, c, d) => {
      const parts = [
        { touchpoint: 'x', stage: 's', tally: nps(a, b) },
        { touchpoint: 'y', stage: 's', tally: nps(c, d) },
      ];
      const [whole] = journeyCurve(parts, npsScore, { by: 'stage' }).points;
      expect(whole!.score).toEqual(npsScore(nps(a + c, b + d)));
    }),
  );
});
