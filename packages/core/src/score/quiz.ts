import { type CrossProducts, isCounted, spread } from '../tally/cross-products.ts';
import type { QuizTally } from '../tally/quiz.ts';
import { countable } from '../tally/scale.ts';
import { itemRest, itemTotal } from './item-rest.ts';
import { meanOf } from './mean-of.ts';
import type { Score, ScoreOptions } from './score.ts';
import { shareScore } from './share.ts';
import { uncounted } from './uncounted.ts';

/** How one item of a quiz behaved. */
export interface QuizItem {
  /** The mean mark, 0…1: high is easy. Wilson's interval where all marks are 0 or 1, Student's otherwise. */
  difficulty: Score;
  /** With the total, itself included; of marks of 0 and 1 the point-biserial correlation. */
  itemTotal: Score;
  /** With the total of the other items. */
  itemRest: Score;
  /** Mean mark of the strongest takers less that of the weakest, −1…1; null without takers. */
  discrimination: number | null;
  /** How many left it out. They count as 0 above. */
  omitted: number;
}

export interface QuizOptions extends ScoreOptions {
  /** How large a share of the takers the strongest, and the weakest, are. @default 0.27 */
  extremes?: number;
}

/**
 * Item analysis of a quiz, in the order of the items. Takers who tie at the edge of the strongest or the weakest share
 * the places left there evenly, so that the result depends neither on chance nor on the order of the responses.
 *
 * @see Kelley 1939, "The selection of upper and lower groups for the validation of test items", Journal of Educational Psychology 30(1), for the 27 %
 *
 * @example
 * quizItems([[1, 1], [1, 0], [0, 0]].reduce(addQuiz, emptyQuiz()))[0]!.discrimination // 1
 */
export function quizItems(tally: QuizTally, options: QuizOptions = {}): QuizItem[] {
  const [totals, rests] = [itemTotal(tally.marks, options), itemRest(tally.marks, options)];
  const groups = Object.entries(tally.totals)
    .map(([total, group]) => ({ total: Number(total), ...group }))
    .filter(({ n, marks }) => countable(n) > 0 && marks.every(Number.isFinite))
    .sort((a, b) => a.total - b.total);
  const places = Math.max(1, Math.round(Math.min(options.extremes ?? 0.27, 0.5) * tally.marks.n));
  const weakest = meanMarks(groups, places);
  const strongest = meanMarks(groups.toReversed(), places);
  return totals.map((total, i) => ({
    difficulty: difficulty(tally.marks, i, countable(tally.omitted[i]), options),
    itemTotal: total,
    itemRest: rests[i]!,
    discrimination: isCounted(tally.marks) && groups.length > 0 ? strongest(i) - weakest(i) : null,
    omitted: countable(tally.omitted[i]),
  }));
}

/** The mean mark on an item of the first takers in a list of groups, as many as there are places. */
function meanMarks(groups: readonly { n: number; marks: number[] }[], places: number): (item: number) => number {
  return (item) => {
    let left = places;
    let sum = 0;
    for (const { n, marks } of groups) {
      const taken = Math.min(n, left);
      sum += (marks[item] ?? 0) * (taken / n);
      left -= taken;
      if (left === 0) break;
    }
    return sum / (places - left);
  };
}

function difficulty(marks: CrossProducts, item: number, omitted: number, options: ScoreOptions): Score {
  if (!isCounted(marks)) return uncounted('difficulty/t', marks, options);
  const { n } = marks;
  const [sum, square] = [marks.sums[item]![0], marks.products[(item * (item + 3)) / 2]![0]];
  if (sum === square) return shareScore('difficulty', sum, n, { right: sum, wrong: n - sum, omitted }, options);
  const { means, covariances } = spread(marks, [item]);
  return meanOf('difficulty', { n, mean: means[0]!, m2: covariances[0]![0]! * n }, { omitted }, options);
}
