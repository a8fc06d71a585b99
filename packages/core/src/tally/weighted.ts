import type { Unanswered } from '../response.ts';
import { type Exact, plus, product, zero } from './exact.ts';
import { type Histogram, mergeHistograms } from './histogram.ts';
import { countable, type LeftOut, leftOut } from './scale.ts';

/** How often an answer was given, and what it weighs: all that a weighted estimate and its error need. */
export interface WeightedCount {
  /** Answers, unweighted. */
  n: number;
  /** Σw. */
  weight: Exact;
  /** Σw². */
  squares: Exact;
}

/**
 * A histogram whose answers have weights. Plain JSON; an engine's `COUNT(*)`, `SUM(w)` and `SUM(w * w)` grouped by value
 * give it as `{ n, weight: [sum, 0], squares: [sum, 0] }`.
 */
export interface WeightedHistogram {
  /** By value, written as a string. */
  counts: Record<string, WeightedCount>;
  /** As in a histogram: these have no weight. */
  unanswered: Partial<Record<Unanswered, number>>;
}

/**
 * The tally of nothing yet: merged with any other it changes nothing.
 *
 * @example
 * emptyWeighted() // { counts: {}, unanswered: {} }
 */
export const emptyWeighted = (): WeightedHistogram => ({ counts: {}, unanswered: {} });

/**
 * The tally with one more answer. A weight that is not a number above zero counts nothing. It copies the tally.
 *
 * @example
 * addWeighted(emptyWeighted(), 9, 1.5).counts[9] // { n: 1, weight: [1.5, 0], squares: [2.25, 0] }
 */
export const addWeighted = (
  tally: WeightedHistogram,
  answer: string | number | boolean,
  weight: number,
): WeightedHistogram => mergeWeighted(tally, weigh({ counts: { [String(answer)]: 1 }, unanswered: {} }, weight));

/**
 * The tally of many answers, with a weight for each.
 *
 * @example
 * tallyWeighted([9, 9, 3], [1.5, 0.5, 2]).counts[9].weight // [2, 0]
 */
export function tallyWeighted(
  answers: Iterable<string | number | boolean>,
  weights: readonly number[],
): WeightedHistogram {
  const counts = new Map<string, WeightedCount>();
  let at = 0;
  for (const answer of answers) {
    const weight = weights[at++] ?? Number.NaN;
    if (!isWeight(weight)) continue;
    const before = counts.get(String(answer));
    const one = { n: 1, weight: [weight, 0] as Exact, squares: product(weight, weight) };
    counts.set(String(answer), before ? sum(before, one) : one);
  }
  return { counts: Object.fromEntries(counts), unanswered: {} };
}

/**
 * A tally whose answers all weigh the same: those of one weighting cell. Merge the cells with `mergeWeighted`.
 *
 * @example
 * weigh({ counts: { 9: 4 }, unanswered: {} }, 1.5).counts // { 9: { n: 4, weight: [6, 0], squares: [9, 0] } }
 */
export function weigh(tally: Histogram, weight: number): WeightedHistogram {
  const counts = Object.entries(isWeight(weight) ? tally.counts : {}).flatMap(([value, answered]) => {
    const n = countable(answered);
    const one = { n, weight: product(n, weight), squares: product(n * weight, weight) };
    return n > 0 ? [[value, one] as const] : [];
  });
  return { counts: Object.fromEntries(counts), unanswered: tally.unanswered };
}

/**
 * Both tallies as one. Associative and commutative; `emptyWeighted()` is its identity.
 *
 * @example
 * mergeWeighted(addWeighted(emptyWeighted(), 9, 1), addWeighted(emptyWeighted(), 9, 2)).counts[9].n // 2
 */
export function mergeWeighted(a: WeightedHistogram, b: WeightedHistogram): WeightedHistogram {
  // A map, not an object: an answer may be called __proto__.
  const counts = new Map(Object.entries(a.counts));
  for (const [value, count] of Object.entries(b.counts)) {
    const before = counts.get(value);
    counts.set(value, before ? sum(before, count) : count);
  }
  const none = { counts: {} };
  const { unanswered } = mergeHistograms({ ...none, unanswered: a.unanswered }, { ...none, unanswered: b.unanswered });
  return { counts: Object.fromEntries(counts), unanswered };
}

/** Beyond these sizes a square would overflow or vanish. No weight is like that. */
const isWeight = (weight: number): boolean => weight > 1e-100 && weight < 1e100;

const sum = (a: WeightedCount, b: WeightedCount): WeightedCount => ({
  n: a.n + b.n,
  weight: plus(a.weight, b.weight),
  squares: plus(a.squares, b.squares),
});

/** Whether Σw and Σw² can be those of `n` weights, none of which is negative: (Σw)² is at least Σw² and at most n of it. */
export function areWeights(n: number, weight: number, squares: number): boolean {
  if (n === 0) return weight === 0 && squares === 0;
  const effective = (weight / squares) * weight;
  const possible = effective >= 1 - 1e-9 && effective <= n * (1 + 1e-9);
  return n > 0 && n <= Number.MAX_SAFE_INTEGER && weight > 0 && weight < 1e150 && squares < 1e300 && possible;
}

/** A weighted tally read against a scale. */
export interface WeightedScale {
  /** Answers on the scale, unweighted. */
  n: number;
  /** Σw of these. */
  weight: number;
  /** Σw² of these. */
  squares: number;
  /** What each value of the scale weighs, in the scale's order. */
  counts: Map<string, { weight: number; squares: number }>;
  leftOut: LeftOut;
}

/** Weighs the answers that are one of `values`; everything else in the tally is left out as invalid. */
export function weightedOnScale(tally: WeightedHistogram, values: Iterable<string>): WeightedScale {
  const counts = new Map<string, { weight: number; squares: number }>();
  for (const value of values) counts.set(value, { weight: 0, squares: 0 });
  let [n, invalid] = [0, 0];
  let [weight, squares]: [Exact, Exact] = [zero, zero];
  for (const [value, count] of Object.entries(tally.counts)) {
    const answered = countable(count.n);
    if (answered === 0) continue;
    // Sums from elsewhere may be those of no weights at all.
    if (!counts.has(value) || !areWeights(answered, count.weight[0], count.squares[0])) invalid += answered;
    else {
      counts.set(value, { weight: count.weight[0], squares: count.squares[0] });
      n += answered;
      weight = plus(weight, count.weight);
      squares = plus(squares, count.squares);
    }
  }
  return { n, weight: weight[0], squares: squares[0], counts, leftOut: leftOut(tally.unanswered, invalid) };
}
