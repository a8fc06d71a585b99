import type { Score, ScoreWarning } from '../score.ts';

/**
 * - `key`: said to matter, and does.
 * - `hidden`: matters more than is said.
 * - `hygiene`: said to matter, and does not set satisfied visitors apart; often taken for granted.
 * - `minor`: neither.
 */
export type StatedDerivedQuadrant = 'key' | 'hidden' | 'hygiene' | 'minor';

/** One attribute's importance as visitors state it and as the data show it. */
export interface StatedDerived {
  stated: Score;
  derived: Score;
  /** 1 is the most important. Equal values share a rank. Null where there is no value. */
  statedRank: number | null;
  derivedRank: number | null;
  quadrant: StatedDerivedQuadrant | null;
}

/**
 * Stated importance (a rating, a constant sum, a MaxDiff share) against derived importance (a correlation, a relative weight)
 * of the same attributes. The two have different units, so each is cut at its own mean; what lies on it counts as high.
 *
 * @see Martilla & James 1977, "Importance–performance analysis", Journal of Marketing 41(1), for the kind of picture
 *
 * @example
 * statedAgainstDerived({ price: { stated: rate(9, 10), derived: rate(2, 10) }, speed: { stated: rate(5, 10), derived: rate(6, 10) } }).attributes.speed.quadrant // 'hidden'
 */
export function statedAgainstDerived(attributes: Readonly<Record<string, Pick<StatedDerived, 'stated' | 'derived'>>>): {
  attributes: Record<string, StatedDerived>;
  /** Where the plane is cut; null with fewer than two attributes. */
  lines: { stated: number; derived: number } | null;
  warnings: ScoreWarning[];
} {
  const whole = Object.values(attributes).filter(
    ({ stated, derived }) => stated.value !== null && derived.value !== null,
  );
  const [stated, derived] = [whole.map((x) => x.stated.value!), whole.map((x) => x.derived.value!)];
  const lines = whole.length < 2 ? null : { stated: mean(stated), derived: mean(derived) };
  return {
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([name, { stated: said, derived: shown }]) => [
        name,
        {
          stated: said,
          derived: shown,
          statedRank: rank(said.value, stated),
          derivedRank: rank(shown.value, derived),
          quadrant: lines && quadrantOf(said.value, shown.value, lines),
        },
      ]),
    ),
    lines,
    warnings: lines ? [] : [whole.length === 0 ? 'empty' : 'one-item'],
  };
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

const rank = (value: number | null, all: readonly number[]): number | null =>
  value === null ? null : 1 + all.filter((other) => other > value).length;

function quadrantOf(
  stated: number | null,
  derived: number | null,
  lines: { stated: number; derived: number },
): StatedDerivedQuadrant | null {
  if (stated === null || derived === null) return null;
  if (derived >= lines.derived) return stated >= lines.stated ? 'key' : 'hidden';
  return stated >= lines.stated ? 'hygiene' : 'minor';
}
