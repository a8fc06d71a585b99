import type { WeightedScale } from '../../tally/weighted.ts';
import { type Score, type ScoreOptions, scoreOf } from '../score.ts';
import { warned } from '../unscored.ts';
import { type Linearised, linearised } from './linearised.ts';

/** The score of a weighted scale. What counts as few is the effective number of answers. */
export function weightedScore(
  method: string,
  scale: WeightedScale,
  groups: Record<string, number>,
  options: ScoreOptions,
  worth: (answer: string) => number,
  interval: (estimate: Linearised, level: number) => [number, number] | null,
): Score {
  const { n, weight, leftOut } = scale;
  const estimate = n > 0 ? linearised(scale, worth) : { value: 0, se: null, effective: 0 };
  const counts = { ...groups, weight, effective: estimate.effective, ...leftOut };
  const score = scoreOf(method, n, counts, options, () => ({
    value: estimate.value,
    se: estimate.se,
    interval: (level) => interval(estimate, level),
  }));
  return n > 0 && estimate.effective < 30 ? warned(score, 'n<30') : score;
}

/** What the answers that pass weigh together. */
export const weightOf = ({ counts }: WeightedScale, passes: (answer: string) => boolean): number =>
  [...counts].reduce((sum, [answer, { weight }]) => sum + (passes(answer) ? weight : 0), 0);
