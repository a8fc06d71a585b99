import type { Moments } from '../tally/moments.ts';
import type { ServqualTally } from '../tally/servqual.ts';
import { type ItemGap, itemGap } from './item-gap.ts';
import { meanOf } from './mean-of.ts';
import type { Score, ScoreOptions } from './score.ts';

/** What an instrument of expectation and perception says. Gaps are perception less expectation: negative is a shortfall. */
export interface ServqualScores {
  items: Record<string, ItemGap>;
  /** The mean over visitors of each dimension's gap. */
  dimensions: Record<string, Score>;
  /** The mean over visitors of their mean over all dimensions. */
  unweighted: Score;
  /** The mean over visitors of their weighted mean over all dimensions, each with the visitor's own weights. */
  weighted: Score;
  /** The mean share of points given to each dimension, 0…1. */
  weights: Record<string, Score>;
}

/**
 * SERVQUAL: gaps between what was perceived and what was expected, by item, by dimension and over all, with Student's
 * intervals of the visitors' differences.
 *
 * The weighted gap is Σ w·gap/Σ w within each visitor, then the mean over visitors; it is not divided by the number of
 * dimensions again, and it is not the mean weights times the mean gaps, which ignores that people weigh what they miss.
 * `perception` alone is SERVPERF.
 *
 * @see Parasuraman, Zeithaml & Berry 1988, "SERVQUAL: a multiple-item scale", Journal of Retailing 64(1)
 * @see Cronin & Taylor 1992, "Measuring service quality", Journal of Marketing 56(3), for SERVPERF
 *
 * @example
 * servqualScores(addServqual(emptyServqual(), { expectations: { a: 7 }, perceptions: { a: 5 } }, { form: { x: ['a'] } })).unweighted.value // -2
 */
export function servqualScores(tally: ServqualTally, options: ScoreOptions = {}): ServqualScores {
  const mean = (what: string, moments: Moments): Score => meanOf(what, moments, {}, options);
  return {
    items: mapped(tally.items, (pairs) => itemGap(pairs, options)),
    dimensions: mapped(tally.dimensions, (gaps) => mean('servqual-dimension', gaps)),
    unweighted: mean('servqual-unweighted', tally.unweighted),
    weighted: mean('servqual-weighted', tally.weighted),
    weights: mapped(tally.weights, (shares) => mean('servqual-weight', shares)),
  };
}

const mapped = <T, S>(record: Record<string, T>, map: (value: T) => S): Record<string, S> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

/**
 * The reliability of a difference between perception and expectation, at most 1. It falls as the two correlate, which is
 * the standing objection to gap scores; null where the difference does not vary.
 *
 * (s²ₚ rₚₚ + s²ₑ rₑₑ − 2 rₚₑ sₚ sₑ)/(s²ₚ + s²ₑ − 2 rₚₑ sₚ sₑ)
 *
 * @param reliability of perception and of expectation, such as Cronbach's α.
 * @param sd standard deviations of perception and of expectation.
 * @param r their correlation.
 * @see Johns 1981, "Difference score measures of organizational behavior variables", Organizational Behavior and Human Performance 27(3)
 *
 * @example
 * gapReliability({ perception: 0.9, expectation: 0.8 }, { perception: 1, expectation: 1 }, 0.5) // 0.7
 */
export function gapReliability(
  reliability: Record<'perception' | 'expectation', number>,
  sd: Record<'perception' | 'expectation', number>,
  r: number,
): number | null {
  const shared = 2 * r * sd.perception * sd.expectation;
  const variance = sd.perception ** 2 + sd.expectation ** 2 - shared;
  const reliable = sd.perception ** 2 * reliability.perception + sd.expectation ** 2 * reliability.expectation - shared;
  return variance > 0 && Number.isFinite(variance) ? reliable / variance : null;
}
