import type { Histogram } from '../tally/histogram.ts';
import type { Score, ScoreOptions, Scorer } from './score.ts';
import { suppressed } from './suppress.ts';

/** The answers of one segment. */
export interface Segment {
  segment: string;
  tally: Histogram;
}

export interface SegmentOptions extends ScoreOptions {
  /** Segments with fewer answers are not shown: their people could be recognised. @default 5 */
  suppress?: number;
  /** Segments with fewer answers are shown in grey: their interval is wide. @default 30 */
  grey?: number;
  /** Whether the score of everyone stands beside the table, from which a hidden segment could be worked out. @default true */
  total?: boolean;
}

/**
 * A line of the table:
 * - `full`: as it is.
 * - `grey`: too few answers to be precise.
 * - `suppressed`: not to be shown; nothing of it is here.
 * - `empty`: nobody answered.
 */
export type SegmentRow =
  | { segment: string; shown: 'full' | 'grey' | 'empty'; score: Score }
  | { segment: string; shown: 'suppressed'; score: null };

/**
 * A score by segment, for people to read: hidden below 5 answers, grey below 30.
 *
 * If a total stands beside the table, the hidden segments together are the total less all others. So as long as they have fewer
 * than 5 answers together, as a single one always has, the smallest one that is still shown is hidden, too.
 *
 * Segments must not overlap. Filters laid one on another can still single people out; this table guards itself alone.
 *
 * @see Hundepool et al. 2012, "Statistical Disclosure Control", Wiley, for secondary suppression
 *
 * @example
 * const plans = [
 *   { segment: 'pro', tally: { counts: { 9: 40 }, unanswered: {} } },
 *   { segment: 'free', tally: { counts: { 9: 4 }, unanswered: {} } },
 * ];
 * segmentTable(plans, npsScore, { total: false }).map(({ shown }) => shown) // ['full', 'suppressed']
 */
export function segmentTable(segments: readonly Segment[], score: Scorer, options: SegmentOptions = {}): SegmentRow[] {
  const { suppress = 5, grey = 30, total = true, ...scoring } = options;
  const rows = segments.map(({ segment, tally }) => ({ segment, score: score(tally, scoring) }));
  const hidden = suppressed(
    rows.map((row) => row.score.n),
    suppress,
    total,
  );
  return rows.map((row, i) => {
    if (hidden.has(i)) return { segment: row.segment, shown: 'suppressed', score: null };
    return { ...row, shown: row.score.n === 0 ? 'empty' : row.score.n < grey ? 'grey' : 'full' };
  });
}
