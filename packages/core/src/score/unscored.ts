import { type Score, type ScoreOptions, type ScoreWarning, scoreOf } from './score.ts';

/** The score that has no value although there are answers, with the reason in front of its other warnings. */
export function unscored(
  method: string,
  n: number,
  counts: Record<string, number>,
  options: ScoreOptions,
  reason: ScoreWarning,
): Score {
  const score = scoreOf(method, n, counts, options, () => ({ value: 0, se: null, interval: () => null }));
  return { ...score, value: null, warnings: n > 0 ? [...new Set([reason, ...score.warnings])] : score.warnings };
}

/** The score with further warnings. */
export const warned = (score: Score, ...warnings: ScoreWarning[]): Score => ({
  ...score,
  warnings: [...new Set([...score.warnings, ...warnings])],
});
