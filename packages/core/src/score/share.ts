import { normalQuantile } from '../distribution/normal.ts';
import { badCounts, canBe } from './bad-counts.ts';
import { type Score, type ScoreOptions, scoreOf } from './score.ts';

/** An interval for a share of `x` in `n` answers, n > 0: `wilson`, `agrestiCoull`, `clopperPearson`, `jeffreys` or `wald`. */
export interface ShareInterval {
  (x: number, n: number, level: number): [low: number, high: number];
  /** Its name in a score's `method`. */
  method: string;
}

export interface ShareOptions extends ScoreOptions {
  /** How the interval is drawn. @default wilson */
  interval?: ShareInterval;
}

/**
 * Wilson's interval for a share of `x` in `n` answers, n > 0.
 *
 * centre = (p + z²/2n)/(1 + z²/n) · half width = z √(p(1 − p)/n + z²/4n²)/(1 + z²/n)
 *
 * @see Wilson 1927, "Probable inference, the law of succession, and statistical inference", JASA 22(158)
 * @see Brown, Cai & DasGupta 2001, "Interval estimation for a binomial proportion", Statistical Science 16(2), for why it is the default
 *
 * @example
 * wilson(8, 10, 0.95) // [0.4901…, 0.9433…]
 */
export function wilson(x: number, n: number, level: number): [number, number] {
  const p = x / n;
  const z2 = normalQuantile((1 + level) / 2) ** 2 / n;
  const centre = (p + z2 / 2) / (1 + z2);
  const half = Math.sqrt(z2 * (p * (1 - p) + z2 / 4)) / (1 + z2);
  // At the borders the algebra cancels exactly and the arithmetic does not.
  return [x === 0 ? 0 : Math.max(0, centre - half), x === n ? 1 : Math.min(1, centre + half)];
}
wilson.method = 'wilson';

/**
 * The share of `x` answers among the `n` of a scale, 0…1, with its interval and the plug-in standard error √(p(1 − p)/n).
 *
 * @param what names the method before the interval, for example `top-2-box`.
 */
export function shareScore(
  what: string,
  x: number,
  n: number,
  counts: Record<string, number>,
  options: ShareOptions,
): Score {
  const { interval = wilson } = options;
  return scoreOf(`${what}/${interval.method}`, n, counts, options, () => {
    const p = x / n;
    return { value: p, se: Math.sqrt((p * (1 - p)) / n), interval: (level) => interval(x, n, level) };
  });
}

/**
 * A plain share, such as a response rate: `x` of `n`, 0…1, with Wilson's interval unless another is given.
 * Counts that cannot be, such as more than all, give no value but the warning `bad-counts`.
 *
 * @example
 * rate(120, 400).value // 0.3
 */
export const rate = (x: number, n: number, options: ShareOptions = {}): Score => namedRate('rate', x, n, options);

/** A rate under a name of its own. */
export function namedRate(what: string, x: number, n: number, options: ShareOptions): Score {
  return canBe(x, n)
    ? shareScore(what, x, n, { x, n }, options)
    : badCounts(`${what}/${(options.interval ?? wilson).method}`, options);
}
