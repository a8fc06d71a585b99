import { normalQuantile } from '../distribution/normal.ts';
import type { Histogram } from '../tally/histogram.ts';
import { between, type LeftOut, onScale, wholeNumbers } from '../tally/scale.ts';
import { type Score, type ScoreOptions, scoreOf } from './score.ts';

export interface NpsOptions extends ScoreOptions {
  /**
   * Made-up answers added to detractors, passives and promoters before the interval is drawn (never before the value).
   * `[1, 1, 1]` is the uniform alternative, `[0, 0, 0]` the plain Wald interval.
   * @default [0.75, 1.5, 0.75]
   */
  pseudo?: Pseudo;
}

/** Made-up answers per group. */
export type Pseudo = readonly [detractors: number, passives: number, promoters: number];

/** Rocks's AC(3,T): three answers, half of them passive. */
export const defaultPseudo: Pseudo = [0.75, 1.5, 0.75];

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
  const groups = npsGroups(tally);
  const { pseudo = defaultPseudo } = options;
  const method = pseudo.every((added) => added === 0) ? 'nps/wald' : 'nps/adjusted-wald';
  return scoreOf(method, groups.n, groups.counts, options, () => {
    const { value, se } = netShare(groups);
    return {
      value,
      se,
      interval: (level) => {
        const adjusted = netShare(withPseudo(groups, pseudo));
        const margin = normalQuantile((1 + level) / 2) * adjusted.se;
        return [Math.max(-1, adjusted.value - margin), Math.min(1, adjusted.value + margin)];
      },
    };
  });
}

/** How many of `n` recommend and how many warn off; the rest are passive. */
export interface Net {
  detractors: number;
  promoters: number;
  n: number;
}

/** The three groups of an NPS, as a score counts them. */
export interface NpsGroups extends Net {
  counts: { detractors: number; passives: number; promoters: number } & LeftOut & Record<string, number>;
}

/**
 * What an answer of 0–10 adds to an NPS: 1, 0 or −1.
 *
 * @example
 * npsValue(9) // 1
 */
export const npsValue = (answer: string | number): number => Number(Number(answer) > 8) - Number(Number(answer) < 7);

/** Reads a tally of 0–10: 0–6 are detractors, 7 and 8 passives, 9 and 10 promoters. */
export function npsGroups(tally: Histogram): NpsGroups {
  const scale = onScale(tally, wholeNumbers(0, 10));
  const [detractors, passives, promoters] = [between(scale, 0, 6), between(scale, 7, 8), between(scale, 9, 10)];
  return { detractors, promoters, n: scale.n, counts: { detractors, passives, promoters, ...scale.leftOut } };
}

/** The groups with made-up answers added. */
export const withPseudo = ({ detractors, promoters, n }: Net, [d, m, p]: Pseudo): Net => ({
  detractors: detractors + d,
  promoters: promoters + p,
  n: n + d + m + p,
});

/** Promoters less detractors as a share of `n`, with the plug-in standard error of a three-way split. */
export function netShare({ detractors, promoters, n }: Net): { value: number; se: number } {
  const value = (promoters - detractors) / n;
  // Rounding may put the variance a hair below zero when everyone answers alike.
  return { value, se: Math.sqrt(Math.max(0, (promoters + detractors) / n - value ** 2) / n) };
}
