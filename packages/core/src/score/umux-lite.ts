import type { Histogram } from '../tally/histogram.ts';
import { onScale } from '../tally/scale.ts';
import { meanScore } from './mean.ts';
import type { Score, ScoreOptions } from './score.ts';

export interface UmuxLiteOptions extends ScoreOptions {
  /** The number of points of both items: 7 as published, 5 in the later UX-Lite. @default 7 */
  points?: number;
}

/**
 * One respondent's UMUX-Lite as the sum of its two answers less 2, 0 … 2(points − 1): a whole number to be stored with the response.
 * Null unless both are answered on the scale.
 *
 * @param useful agreement that it does what one needs.
 * @param easy agreement that it is easy to use.
 * @see Lewis, Utesch & Maher 2013, "UMUX-LITE: when there's no time for the SUS", CHI '13
 *
 * @example
 * umuxLiteSum(6, 7) // 11
 */
export function umuxLiteSum(
  useful: number | null | undefined,
  easy: number | null | undefined,
  points = 7,
): number | null {
  const good = [useful, easy].every((answer) => Number.isInteger(answer) && answer! >= 1 && answer! <= points);
  return good ? useful! + easy! - 2 : null;
}

/**
 * The mean UMUX-Lite, 0…100, with Student's interval, from the tally of the respondents' sums.
 *
 * value = 100 · mean(useful + easy − 2)/(2(points − 1))
 *
 * @see Lewis, Utesch & Maher 2013, "UMUX-LITE: when there's no time for the SUS", CHI '13
 *
 * @example
 * umuxLite(tallyAnswers([11, 12, 7])).value // 83.3333…
 */
export function umuxLite(tally: Histogram, options: UmuxLiteOptions = {}): Score {
  return scaled(tally, options, 'umux-lite', 0, 100);
}

/**
 * The SUS that a UMUX-Lite foretells, to compare with SUS norms: 0.65 · UMUX-Lite + 22.9, so never outside 22.9…87.9. The interval is
 * that of the mean; it leaves out how uncertain the two coefficients are. They were found with seven points.
 *
 * @see Lewis, Utesch & Maher 2013, "UMUX-LITE: when there's no time for the SUS", CHI '13
 *
 * @example
 * umuxLiteSus(tallyAnswers([11, 12, 7])).value // 77.0666…
 */
export const umuxLiteSus = (tally: Histogram, options: UmuxLiteOptions = {}): Score =>
  scaled(tally, options, 'umux-lite-sus', 22.9, 87.9);

function scaled(tally: Histogram, options: UmuxLiteOptions, what: string, low: number, high: number): Score {
  const top = 2 * ((options.points ?? 7) - 1);
  const sums = onScale(
    tally,
    Array.from({ length: top + 1 }, (_, sum) => String(sum)),
  );
  const counts = [...sums.counts].map(
    ([sum, count]) => [String(low + ((high - low) * Number(sum)) / top), count] as const,
  );
  return {
    ...meanScore(what, { ...sums, counts: new Map(counts) }, options),
    counts: { ...Object.fromEntries(sums.counts), ...sums.leftOut },
  };
}
