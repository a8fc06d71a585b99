import { normalQuantile } from '../distribution/normal.ts';
import type { Histogram } from '../tally/histogram.ts';
import { between, onScale, wholeNumbers } from '../tally/scale.ts';
import { type Score, type ScoreOptions, scoreOf } from './score.ts';

export interface NpsOptions extends ScoreOptions {
  /**
   * Made-up answers added to detractors, passives and promoters before the interval is drawn (never before the value).
   * `[1, 1, 1]` is the uniform alternative, `[0, 0, 0]` the plain Wald interval.
   * @default [0.75, 1.5, 0.75]
   */
  pseudo?: readonly [detractors: number, passives: number, promoters: number];
}

/**
 * Net Promoter Score, −1…1: the share of promoters (9, 10) less the share of detractors (0–6).
 *
 * value = (P − D)/n · standard error = √((p + d − (p − d)²)/n)
 *
 * The interval is the adjusted Wald: with a = (¾, 1½, ¾) added to (D, passives, P), and n′, p′, d′, θ′ = p′ − d′
 * from the sums, θ′ ± z √((p′ + d′ − θ′²)/n′), clamped to −1…1. It keeps a width when all answers are alike.
 *
 * @see Reichheld 2003, "The one number you need to grow", Harvard Business Review 81(12)
 * @see Rocks 2016, "Interval estimation for the Net Promoter Score", The American Statistician 70(4)
 *
 * @example
 * npsScore({ counts: { 10: 6, 8: 3, 3: 1 }, unanswered: {} }).value // 0.5
 */
export function npsScore(tally: Histogram, options: NpsOptions = {}): Score {
  const scale = onScale(tally, wholeNumbers(0, 10));
  const [detractors, passives, promoters] = [between(scale, 0, 6), between(scale, 7, 8), between(scale, 9, 10)];
  const [d, m, p] = options.pseudo ?? [0.75, 1.5, 0.75];
  return scoreOf(
    d === 0 && m === 0 && p === 0 ? 'nps/wald' : 'nps/adjusted-wald',
    scale.n,
    { detractors, passives, promoters, ...scale.leftOut },
    options,
    () => {
      const { value, se } = difference(detractors, promoters, scale.n);
      return {
        value,
        se,
        interval: (level) => {
          const adjusted = difference(detractors + d, promoters + p, scale.n + d + m + p);
          const margin = normalQuantile((1 + level) / 2) * adjusted.se;
          return [Math.max(-1, adjusted.value - margin), Math.min(1, adjusted.value + margin)];
        },
      };
    },
  );
}

/** Promoters less detractors as a share of `n`, with the plug-in standard error of a three-way split. */
function difference(detractors: number, promoters: number, n: number): { value: number; se: number } {
  const value = (promoters - detractors) / n;
  // Rounding may put the variance a hair below zero when everyone answers alike.
  return { value, se: Math.sqrt(Math.max(0, (promoters + detractors) / n - value ** 2) / n) };
}
