import type { Pairs } from '../tally/pairs.ts';
import { countable } from '../tally/scale.ts';
import type { Difference } from './compare/evidence.ts';
import { shareDifference } from './compare/share-difference.ts';
import type { Score, ScoreOptions } from './score.ts';
import { shareScore } from './share.ts';

export interface ProblemOptions extends ScoreOptions {
  /** The answers to the first question that say there was a problem. */
  problem: readonly (string | number | boolean)[];
  /** The answers to it that say there was none; any other makes its pair invalid. @default all others */
  none?: readonly (string | number | boolean)[];
  /** The answers to the second question that count, such as the top two points of satisfaction. */
  counted: readonly (string | number | boolean)[];
  /** All answers of its scale; any other makes its pair invalid. @default whatever was answered */
  values?: readonly (string | number | boolean)[];
}

export interface ProblemImpact {
  /** The share that had a problem. */
  incidence: Score;
  /** The share of counted answers among those without a problem, and among those with one. */
  without: Score;
  with: Score;
  /** The first less the second: how much lower satisfaction is where there was a problem. */
  difference: Difference;
}

/**
 * How many had a problem, and how much less satisfied they are: the share of counted answers without a problem less that with one,
 * Newcombe's interval; the shares by themselves with Wilson's.
 *
 * Association: whoever is annoyed anyway also reports more problems.
 *
 * @param tally of both answers of each response, whether there was a problem being the first
 *
 * @see Newcombe 1998, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17(8), method 10
 *
 * @example
 * const pairs = { counts: { true: { 5: 6, 2: 14 }, false: { 5: 56, 3: 24 } } };
 * const impact = problemImpact(pairs, { problem: [true], counted: [4, 5], values: [1, 2, 3, 4, 5] });
 * impact.incidence.value // 0.2
 * impact.difference.value // 0.4
 */
export function problemImpact(tally: Pairs, options: ProblemOptions): ProblemImpact {
  const { problem, none, counted, values, ...scoring } = options;
  const [had, hadNot] = [written(problem), none && written(none)];
  const [good, valid] = [written(counted), values && written(values)];
  const [troubled, fine] = [
    { x: 0, n: 0 },
    { x: 0, n: 0 },
  ];
  let invalid = 0;
  for (const [first, row] of Object.entries(tally.counts)) {
    const part = had.has(first) ? troubled : (hadNot?.has(first) ?? true) ? fine : null;
    for (const [second, answered] of Object.entries(row)) {
      const count = countable(answered);
      if (part === null || !(valid?.has(second) ?? true)) invalid += count;
      else {
        part.n += count;
        if (good.has(second)) part.x += count;
      }
    }
  }
  const share = (what: string, x: number, n: number): Score => shareScore(what, x, n, { x, n, invalid }, scoring);
  return {
    incidence: share('problem-incidence', troubled.n, troubled.n + fine.n),
    without: share('without-problem', fine.x, fine.n),
    with: share('with-problem', troubled.x, troubled.n),
    difference: shareDifference(fine, troubled, scoring),
  };
}

const written = (answers: readonly (string | number | boolean)[]): Set<string> => new Set(answers.map(String));
