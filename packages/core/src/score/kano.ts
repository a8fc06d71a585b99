import type { Pairs } from '../tally/pairs.ts';
import type { Score, ScoreOptions } from './score.ts';
import { shareScore } from './share.ts';

/** Must-be, one-dimensional, attractive, indifferent, reverse, questionable. */
export type KanoCategory = 'M' | 'O' | 'A' | 'I' | 'R' | 'Q';

/** In this order ties are broken: what hurts most if it is missing comes first. */
const order: readonly KanoCategory[] = ['M', 'O', 'A', 'I', 'R', 'Q'];

/** Rows: the answer if the feature is there; columns: if it is not. 1 like, 2 must be, 3 neutral, 4 can live with it, 5 dislike. */
const table = ['QAAAO', 'RIIIM', 'RIIIM', 'RIIIM', 'RRRRQ'];

export interface KanoOptions extends ScoreOptions {
  /** `pouliot` also doubts those who call the feature and its absence a must, or can live with both. @default 'standard' */
  evaluation?: 'standard' | 'pouliot';
  /** The category strength, 0…1, up to which the two foremost categories are taken for a tie by the strength rule. @default 0.06 */
  tieBelow?: number;
}

/** The feature's category by three rules, which differ only where it is close. */
export interface KanoRules {
  /** The most frequent category; ties by M, O, A, I, R, Q. */
  mode: KanoCategory;
  /** Berger's: the largest of M, O, A if these three outnumber I, R, Q; else the largest of those. */
  berger: KanoCategory;
  /** The mode, unless the category strength is low: then the earlier of the two foremost in M, O, A, I, R, Q. */
  strength: KanoCategory;
}

/** Whether the two most frequent categories differ by more than chance, at 90 %. */
export interface FongTest {
  first: KanoCategory;
  second: KanoCategory;
  difference: number;
  /** The difference from which on the feature has one category. */
  limit: number;
  reliable: boolean;
  /** The category to report: one letter, or two such as `O/M` where the difference is not reliable. */
  category: string;
}

/** What Kano's pair of questions says of one feature. */
export interface KanoScores {
  n: number;
  counts: Record<KanoCategory, number> & { invalid: number };
  /** Null without answers. */
  category: KanoRules | null;
  fong: FongTest | null;
  /** How far the foremost category is ahead of the second, 0…1. */
  categoryStrength: number | null;
  /** The share of all who care for the feature at all: (A + O + M)/n. */
  totalStrength: Score;
  /** By how much the feature can please, 0…1: (A + O)/(A + O + M + I). */
  better: Score;
  /** By how much its absence can displease, −1…0: −(O + M)/(A + O + M + I). */
  worse: Score;
}

/**
 * The category of one visitor's pair of answers, or null if one of them is not 1–5.
 *
 * @example
 * kanoCategory(1, 5) // 'O'
 */
export function kanoCategory(
  functional: unknown,
  dysfunctional: unknown,
  evaluation: KanoOptions['evaluation'] = 'standard',
): KanoCategory | null {
  const [f, d] = [Number(functional), Number(dysfunctional)];
  if (evaluation === 'pouliot' && f === d && (f === 2 || f === 4)) return 'Q';
  return (table[f - 1]?.[d - 1] ?? null) as KanoCategory | null;
}

/**
 * Kano's model of one feature, from the pair "how do you feel if it is there" and "… if it is not".
 *
 * Fong's limit is 1.65 √((a + b)(2n − a − b)/(2n)), a and b being the two most frequent of A, O, M, I, R. A variant without
 * the 2 under the line circulates; it is wrong. Better and worse leave R and Q out; each is a share with Wilson's interval.
 *
 * @see Kano, Seraku, Takahashi & Tsuji 1984, "Attractive quality and must-be quality", Hinshitsu 14(2)
 * @see Berger et al. 1993, "Kano's methods for understanding customer-defined quality", Center for Quality of Management Journal 2(4), for Timko's better and worse and Berger's rule
 * @see Fong 1996, "Using the self-stated importance questionnaire to interpret Kano questionnaire results", Center for Quality of Management Journal 5(3)
 *
 * @example
 * kanoScores(tallyPairs([[1, 5], [1, 5], [1, 3], [2, 5]])).category // { mode: 'O', berger: 'O', strength: 'O' }
 */
export function kanoScores(tally: Pairs, options: KanoOptions = {}): KanoScores {
  const counts = { M: 0, O: 0, A: 0, I: 0, R: 0, Q: 0, invalid: 0 };
  for (const [functional, row] of Object.entries(tally.counts))
    for (const [dysfunctional, count] of Object.entries(row)) {
      if (!(Number.isSafeInteger(count) && count > 0)) continue;
      counts[kanoCategory(functional, dysfunctional, options.evaluation) ?? 'invalid'] += count;
    }
  const { M, O, A, I, invalid } = counts;
  const n = order.reduce((sum, category) => sum + counts[category], 0);
  const caring = A + O + M + I;
  const [first, second] = ranked(order, counts) as [KanoCategory, KanoCategory];
  const strength = n > 0 ? (counts[first] - counts[second]) / n : null;
  return {
    n,
    counts,
    category: strength === null ? null : rules(counts, first, second, strength <= (options.tieBelow ?? 0.06)),
    fong: n > 0 ? fongTest(counts, n) : null,
    categoryStrength: strength,
    totalStrength: shareScore('kano-total-strength', A + O + M, n, { invalid }, options),
    better: shareScore('kano-better', A + O, caring, { invalid }, options),
    worse: negative(shareScore('kano-worse', O + M, caring, { invalid }, options)),
  };
}

/** The categories, most frequent first; `sort` is stable, so ties keep their order. */
const ranked = (categories: readonly KanoCategory[], counts: Record<KanoCategory, number>): KanoCategory[] =>
  [...categories].sort((a, b) => counts[b] - counts[a]);

function rules(counts: KanoScores['counts'], first: KanoCategory, second: KanoCategory, close: boolean): KanoRules {
  const { M, O, A, I, R, Q } = counts;
  const [berger] = O + A + M > I + R + Q ? ranked(['M', 'O', 'A'], counts) : ranked(['I', 'R', 'Q'], counts);
  const earlier = order.find((category) => category === first || category === second)!;
  return { mode: first, berger: berger!, strength: close ? earlier : first };
}

function fongTest(counts: KanoScores['counts'], n: number): FongTest {
  const [first, second] = ranked(order.slice(0, 5), counts) as [KanoCategory, KanoCategory];
  const [a, b] = [counts[first], counts[second]];
  const limit = 1.65 * Math.sqrt(((a + b) * (2 * n - a - b)) / (2 * n));
  const reliable = a > b && a - b >= limit;
  return { first, second, difference: a - b, limit, reliable, category: reliable ? first : `${first}/${second}` };
}

const negative = (score: Score): Score => ({
  ...score,
  value: score.value && -score.value,
  interval: score.interval && [-score.interval[1], -score.interval[0] + 0],
});
