import { normalQuantile } from '../distribution/normal.ts';
import type { MaxDiffTally } from '../tally/maxdiff.ts';
import { badCounts } from './bad-counts.ts';
import { type Score, type ScoreOptions, scoreOf } from './score.ts';
import { unscored } from './unscored.ts';

export interface MaxDiffOptions extends ScoreOptions {
  /** Adds half a pick to both sides of every logit, so that an item picked always, or never, has one too. @default false */
  smooth?: boolean;
}

/** How one item did among the others. */
export interface MaxDiffItem {
  /** (best − worst)/shown, −1…1, with the adjusted Wald interval of a three-way split. */
  difference: Score;
  /** √(best/worst), half a pick added to both where one is 0: how many times as often it is preferred. Null if never shown. */
  ratio: number | null;
  /** ln(p/(1 − p)) with p = (shown − worst + best)/(2 shown), and z times its standard error. */
  logit: Score;
  /** exp(logit)/Σ exp(logit), 0…1: the share that would choose it among all. Null where any item has no logit. */
  share: number | null;
}

/**
 * Best–worst scaling (MaxDiff): counts, and the aggregate logit in its closed form.
 *
 * The standard error of the logit is 1/√(2 · shown · p(1 − p)). Both intervals take showings for independent;
 * several sets of one visitor are not, so with few visitors and many sets the truth is wider.
 *
 * @see Marley & Louviere 2005, "Some probabilistic models of best, worst, and best–worst choices", Journal of Mathematical Psychology 49(6)
 * @see Lipovetsky & Conklin 2014, "Best–worst scaling in analytical closed-form solution", Journal of Choice Modelling 10
 *
 * @example
 * maxDiffScores({ sets: 10, invalid: 0, items: { a: { shown: 10, best: 6, worst: 2 } } }).a.difference.value // 0.4
 */
export function maxDiffScores(tally: MaxDiffTally, options: MaxDiffOptions = {}): Record<string, MaxDiffItem> {
  const items = Object.entries(tally.items).map(([item, counts]) => [item, counts, logitOf(counts, options)] as const);
  const strengths = items.map(([, , { value }]) => (value === null ? null : Math.exp(value)));
  const whole = strengths.includes(null) ? null : strengths.reduce<number>((sum, strength) => sum + strength!, 0);
  return Object.fromEntries(
    items.map(([item, counts, logit], i) => [
      item,
      {
        difference: differenceOf(counts, options),
        ratio: ratioOf(counts),
        logit,
        share: whole ? strengths[i]! / whole : null,
      },
    ]),
  );
}

type Counts = MaxDiffTally['items'][string];

/** A tally from elsewhere may hold more picks than showings. */
const contradicts = ({ shown, best, worst }: Counts): boolean =>
  !(best >= 0 && worst >= 0 && best + worst <= shown && shown < Number.POSITIVE_INFINITY);

function differenceOf(counts: Counts, options: ScoreOptions): Score {
  const { shown, best, worst } = counts;
  const method = 'maxdiff/adjusted-wald';
  if (contradicts(counts)) return badCounts(method, options);
  const split = (plus: number, minus: number, n: number): { value: number; se: number } => {
    const value = (plus - minus) / n;
    return { value, se: Math.sqrt(Math.max(0, (plus + minus) / n - value * value) / n) };
  };
  return scoreOf(method, shown, { ...counts }, options, () => ({
    ...split(best, worst, shown),
    interval: (level) => {
      // As for an NPS: made-up picks keep a width where all picks are alike.
      const { value, se } = split(best + 0.75, worst + 0.75, shown + 3);
      const margin = normalQuantile((1 + level) / 2) * se;
      return [Math.max(-1, value - margin), Math.min(1, value + margin)];
    },
  }));
}

function ratioOf(counts: Counts): number | null {
  const { shown, best, worst } = counts;
  if (shown === 0 || contradicts(counts)) return null;
  const half = best === 0 || worst === 0 ? 0.5 : 0;
  return Math.sqrt((best + half) / (worst + half));
}

function logitOf(counts: Counts, options: MaxDiffOptions): Score {
  const { shown, best, worst } = counts;
  const method = options.smooth ? 'maxdiff/logit-smoothed' : 'maxdiff/logit';
  if (contradicts(counts)) return badCounts(method, options);
  const half = options.smooth ? 0.5 : 0;
  const [won, lost] = [shown - worst + best + half, shown - best + worst + half];
  if (shown > 0 && (won === 0 || lost === 0)) return unscored(method, shown, { ...counts }, options, 'unbounded');
  return scoreOf(method, shown, { ...counts }, options, () => {
    const value = Math.log(won / lost);
    const se = Math.sqrt(1 / won + 1 / lost);
    return {
      value,
      se,
      interval: (level) => {
        const margin = normalQuantile((1 + level) / 2) * se;
        return [value - margin, value + margin];
      },
    };
  });
}
