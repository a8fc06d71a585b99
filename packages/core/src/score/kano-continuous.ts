import type { Histogram } from '../tally/histogram.ts';
import type { Pairs } from '../tally/pairs.ts';
import { onScale, wholeNumbers } from '../tally/scale.ts';
import { meanScore } from './mean.ts';
import { meanOf } from './mean-of.ts';
import type { Score, ScoreOptions } from './score.ts';

/** Points for the answers like, must be, neutral, can live with it, dislike. Positive answers weigh more: they are surer. */
const functionalPoints = [4, 2, 0, -1, -2];
const dysfunctionalPoints = [-2, -1, 0, 2, 4];

/** A feature as a point in the plane of Kano's two questions. */
export interface KanoPoint {
  /** The mean of 4, 2, 0, −1, −2 for the feature being there: drawn upwards. */
  functional: Score;
  /** The mean of −2, −1, 0, 2, 4 for its absence: drawn to the right. */
  dysfunctional: Score;
  /**
   * Where the plane is cut at 2: attractive, performance, must-be or indifferent; `doubtful` where a mean is negative.
   * A label for a picture, not a finding: quite different mixes of answers share a mean, so show the spread as well.
   */
  quadrant: 'attractive' | 'performance' | 'must-be' | 'indifferent' | 'doubtful' | null;
}

/**
 * Kano's pair of questions on a continuous scale, with Student's intervals.
 *
 * @see DuMouchel 1993, "Thoughts on graphical and continuous analysis", in Berger et al., Center for Quality of Management Journal 2(4)
 *
 * @example
 * kanoContinuous(tallyPairs([[1, 5], [2, 5], [1, 4]])).functional.value // 3.3333…
 */
export function kanoContinuous(tally: Pairs, options: ScoreOptions = {}): KanoPoint {
  const answers: { functional: number; dysfunctional: number; count: number }[] = [];
  let invalid = 0;
  for (const [f, row] of Object.entries(tally.counts))
    for (const [d, count] of Object.entries(row)) {
      if (!(Number.isSafeInteger(count) && count > 0)) continue;
      const [functional, dysfunctional] = [functionalPoints[Number(f) - 1], dysfunctionalPoints[Number(d) - 1]];
      if (functional === undefined || dysfunctional === undefined) invalid += count;
      else answers.push({ functional, dysfunctional, count });
    }
  const n = answers.reduce((sum, { count }) => sum + count, 0);
  const side = (which: 'functional' | 'dysfunctional'): Score => {
    const mean = answers.reduce((sum, answer) => sum + answer[which] * answer.count, 0) / Math.max(1, n);
    const m2 = answers.reduce((sum, answer) => sum + answer.count * (answer[which] - mean) ** 2, 0);
    return meanOf(`kano-${which}`, { n, mean, m2 }, { invalid }, options);
  };
  const [functional, dysfunctional] = [side('functional'), side('dysfunctional')];
  return { functional, dysfunctional, quadrant: quadrantOf(dysfunctional.value, functional.value) };
}

function quadrantOf(x: number | null, y: number | null): KanoPoint['quadrant'] {
  if (x === null || y === null) return null;
  if (x < 0 || y < 0) return 'doubtful';
  if (y >= 2) return x >= 2 ? 'performance' : 'attractive';
  return x >= 2 ? 'must-be' : 'indifferent';
}

/**
 * How important visitors say the feature is: the mean of 1 (not at all) to 9 (extremely), with Student's interval.
 *
 * @see Fong 1996, "Using the self-stated importance questionnaire to interpret Kano questionnaire results", Center for Quality of Management Journal 5(3)
 *
 * @example
 * kanoImportance({ counts: { 9: 2, 6: 1 }, unanswered: {} }).value // 8
 */
export const kanoImportance = (tally: Histogram, options: ScoreOptions = {}): Score =>
  meanScore('kano-importance', onScale(tally, wholeNumbers(1, 9)), options);
