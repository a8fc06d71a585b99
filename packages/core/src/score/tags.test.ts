import { expect, test } from 'vitest';
import { off } from '../../../../test/reference/reference.ts';
import { rollUps } from '../../../../test/reference/roll-ups.ts';
import { pareto } from './pareto.ts';
import { reasonShares, tagShares } from './tags.ts';

test.each(rollUps.tags)(
  "agrees with statsmodels on Wilson's interval of $mentions of $comments",
  ({ mentions, comments, interval }) => {
    const [row] = tagShares({ comments, untagged: 0, tags: { price: mentions } });
    expect(off(row!.score.interval?.[0], interval[0])).toBeLessThan(1e-10);
    expect(off(row!.score.interval?.[1], interval[1])).toBeLessThan(1e-10);
  },
);

test('tags are shares of comments, which may carry several; the most frequent first, equals by name', () => {
  const rows = tagShares({ comments: 10, untagged: 2, tags: { speed: 5, price: 7, help: 5 } });
  expect(rows.map(({ name, score }) => [name, score.value])).toEqual([
    ['price', 0.7],
    ['help', 0.5],
    ['speed', 0.5],
  ]);
  expect(rows[0]!.score).toMatchObject({
    n: 10,
    method: 'tag/wilson',
    counts: { mentions: 7, others: 3, untagged: 2 },
  });
});

test('more mentions than comments are no share', () => {
  expect(tagShares({ comments: 2, untagged: 0, tags: { price: 3 } })[0]!.score).toMatchObject({
    value: null,
    interval: null,
    warnings: expect.arrayContaining(['bad-counts']),
  });
  expect(tagShares({ comments: 0, untagged: 0, tags: {} })).toEqual([]);
});

test('reasons are shares of those who gave one of the list', () => {
  const rows = reasonShares(
    { counts: { price: 1, speed: 3, gone: 2 }, unanswered: { skipped: 4 } },
    { reasons: ['price', 'help', 'speed'] },
  );
  expect(rows.map(({ name, score }) => [name, score.value])).toEqual([
    ['speed', 0.75],
    ['price', 0.25],
    ['help', 0],
  ]);
  expect(rows[0]!.score).toMatchObject({ n: 4, counts: { invalid: 2, skipped: 4 } });
  expect(reasonShares({ counts: {}, unanswered: {} }, { reasons: ['price'] })[0]!.score.warnings).toEqual(['empty']);
});

test('a Pareto chart has the bars of the R package qcc', () => {
  const { counts, order, percent, cumulative } = rollUps.pareto;
  const bars = pareto(counts);
  expect(bars.map(({ name }) => name)).toEqual(order);
  bars.forEach((bar, i) => {
    expect(bar.share * 100).toBeCloseTo(percent[i]!, 5);
    expect(bar.cumulative * 100).toBeCloseTo(cumulative[i]!, 5);
  });
  expect(bars.map(({ vital }) => vital)).toEqual([true, true, true, false, false]);
});

test('the vital few are the fewest that reach the share asked for', () => {
  const vital = (share?: number) =>
    pareto({ a: 50, b: 30, c: 20 }, share)
      .filter((bar) => bar.vital)
      .map(({ name }) => name);
  expect([vital(), vital(0.81), vital(0.5), vital(0), vital(1)]).toEqual([
    ['a', 'b'],
    ['a', 'b', 'c'],
    ['a'],
    [],
    ['a', 'b', 'c'],
  ]);
});

test('what was never mentioned has no bar, and equals stand by name', () => {
  expect(pareto({ b: 1, a: 1, none: 0, odd: Number.NaN, less: -2 }).map(({ name }) => name)).toEqual(['a', 'b']);
  expect(pareto({})).toEqual([]);
});
