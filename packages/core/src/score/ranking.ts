import { chiSquaredSurvival } from '../distribution/chi-squared.ts';
import type { RankingTally } from '../tally/ranking.ts';
import { countable } from '../tally/scale.ts';
import { badCounts } from './bad-counts.ts';
import { cautions, type TestResult, untested } from './compare/evidence.ts';
import { meanOf } from './mean-of.ts';
import type { Score, ScoreOptions } from './score.ts';
import { shareScore } from './share.ts';

/** How one option was ranked. */
export interface RankedOption {
  /** 1 is first. Student's interval. */
  meanRank: Score;
  /** Σ(k − rank): how often it beat another option, all visitors together. */
  borda: number | null;
  /** The share of visitors who put it first, alone or with others, 0…1; Wilson's interval. */
  first: Score;
}

/** What visitors' rankings say together. */
export interface RankingScores {
  options: Record<string, RankedOption>;
  /** Option ids by mean rank, the best first. */
  order: string[];
  /** Friedman's test of whether visitors prefer anything at all. */
  friedman: TestResult;
  /** Kendall's coefficient of concordance, 0 (everyone differs) to 1 (all rank alike). */
  kendallW: number | null;
}

/**
 * Rankings of k options by n visitors.
 *
 * χ² = 12n/(k(k + 1)) · Σ(R̄ⱼ − (k + 1)/2)² / (1 − Σ(t³ − t)/(n k(k² − 1))) with k − 1 degrees of freedom · W = χ²/(n(k − 1))
 *
 * @see Friedman 1937, "The use of ranks to avoid the assumption of normality", JASA 32(200)
 * @see Kendall & Babington Smith 1939, "The problem of m rankings", Annals of Mathematical Statistics 10(3)
 *
 * @example
 * rankingScores([['a', 'b', 'c'], ['a', 'c', 'b']].reduce((sum, row) => addRanking(sum, row, ['a', 'b', 'c']), emptyRanking())).kendallW // 0.75
 */
export function rankingScores(tally: RankingTally, options: ScoreOptions = {}): RankingScores {
  const { n } = tally;
  const incomplete = countable(tally.incomplete);
  if (!sound(tally)) return refused(tally, options);
  const entries = Object.entries(tally.options);
  const k = entries.length;
  const scores = entries.map(([option, { sum, squares, first }]) => {
    const mean = sum / Math.max(1, n);
    return [
      option,
      {
        meanRank: meanOf('mean-rank', { n, mean, m2: Math.max(0, squares - sum * mean) }, { incomplete }, options),
        borda: n * k - sum,
        first: shareScore('first', first, n, { first, others: n - first, incomplete }, options),
      },
    ] as const;
  });
  const friedman = friedmanTest(tally);
  return {
    options: Object.fromEntries(scores),
    order: entries.toSorted(([, a], [, b]) => a.sum - b.sum).map(([option]) => option),
    friedman,
    kendallW: friedman.statistic === null ? null : Math.min(1, friedman.statistic / (n * (k - 1))),
  };
}

/** A tally from elsewhere may hold sums that no rankings have: each rank of n is between 1 and the number of options. */
const sound = ({ n, options, ties }: RankingTally): boolean => {
  const all = Object.values(options);
  const last = all.length;
  return (
    Number.isSafeInteger(n) &&
    n >= 0 &&
    ties >= 0 &&
    all.every(
      ({ sum, squares, first }) =>
        sum >= n && sum <= n * last && squares >= n && squares <= n * last ** 2 && first >= 0 && first <= n,
    )
  );
};

function refused(tally: RankingTally, options: ScoreOptions): RankingScores {
  const none = (method: string): Score => badCounts(method, options);
  return {
    options: Object.fromEntries(
      Object.keys(tally.options).map((option) => [
        option,
        { meanRank: none('mean-rank/t'), borda: null, first: none('first/wilson') },
      ]),
    ),
    order: [],
    friedman: untested('ranking/friedman', 0, {}, 'bad-counts'),
    kendallW: null,
  };
}

function friedmanTest({ n, incomplete, options, ties }: RankingTally): TestResult {
  const method = 'ranking/friedman';
  const sums = Object.values(options).map(({ sum }) => sum);
  const k = sums.length;
  const counts = { options: k, incomplete: countable(incomplete) };
  if (n === 0) return untested(method, n, counts, 'empty');
  if (k < 2) return untested(method, n, counts, 'one-item');
  const untied = 1 - ties / (n * k * (k * k - 1));
  if (untied <= 0) return untested(method, n, counts, 'zero-variance');
  const spread = sums.reduce((total, sum) => total + (sum / n - (k + 1) / 2) ** 2, 0);
  const statistic = ((12 * n) / (k * (k + 1))) * (spread / untied);
  const p = chiSquaredSurvival(statistic, k - 1);
  return { statistic, df: [k - 1], p, n, method, warnings: cautions(n), counts };
}
