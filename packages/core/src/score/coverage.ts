import { countable } from '../tally/scale.ts';
import type { Touchpoint } from './journey.ts';
import { defaultLevel, type Score } from './score.ts';

export interface Coverage {
  /** The share of the touchpoints where enough was answered. A count of what there is, so it has no interval. */
  score: Score;
  /** Touchpoints without a survey, in the order of the journey. */
  missing: string[];
  /** Touchpoints that are asked about and have too few answers. */
  few: string[];
  /** Answered about, but not on the list. */
  unlisted: string[];
}

/**
 * How much of a journey is listened to: the share of its touchpoints that have enough answers, and which have too few or no survey
 * at all. A journey curve shows only what was asked; this shows where it is silent.
 *
 * @param touchpoints all that there are
 * @param asked those that are asked about; a touchpoint may come more than once
 *
 * @example
 * const asked = [{ touchpoint: 'pay', tally: tallyAnswers(Array(40).fill(9)) }, { touchpoint: 'track', tally: emptyHistogram() }];
 * touchpointCoverage(['pay', 'track', 'return'], asked).missing // ['return']
 * touchpointCoverage(['pay', 'track', 'return'], asked).score.value // 0.3333…
 */
export function touchpointCoverage(
  touchpoints: readonly string[],
  asked: readonly Touchpoint[],
  { enough = 30 }: { enough?: number } = {},
): Coverage {
  const answers = new Map<string, number>();
  for (const { touchpoint, tally } of asked) {
    const n = Object.values(tally.counts).reduce((sum, count) => sum + countable(count), 0);
    answers.set(touchpoint, (answers.get(touchpoint) ?? 0) + n);
  }
  const listed = [...new Set(touchpoints)];
  const missing = listed.filter((name) => !answers.has(name));
  const few = listed.filter((name) => answers.has(name) && answers.get(name)! < enough);
  const n = listed.length;
  const covered = n - missing.length - few.length;
  return {
    score: {
      value: n > 0 ? covered / n : null,
      n,
      se: null,
      interval: null,
      level: defaultLevel,
      method: 'touchpoint-coverage',
      warnings: [n > 0 ? 'no-sample' : 'empty'],
      counts: { covered, few: few.length, missing: missing.length },
    },
    missing,
    few,
    unlisted: [...answers.keys()].filter((name) => !listed.includes(name)),
  };
}
