/** p-values by place or by name; a null, where there was nothing to test, stays null and does not count. */
type PValues = readonly (number | null)[];

/**
 * Benjamini & Hochberg's p-values, for a screen on which many segments are compared: of the differences that are below 0.05
 * afterwards, on average no more than 5 % are chance. Rank p₁ ≤ … ≤ pₘ; each becomes the least of pⱼ · m/j from its own rank up.
 *
 * @see Benjamini & Hochberg 1995, "Controlling the false discovery rate", JRSS B 57(1)
 *
 * @example
 * benjaminiHochberg([0.01, 0.04, 0.03, 0.005]) // [0.02, 0.04, 0.04, 0.02]
 */
export function benjaminiHochberg(ps: PValues): (number | null)[] {
  const ranked = rank(ps);
  let least = 1;
  return place(ps, ranked.toReversed(), (p, i) => (least = Math.min(least, p * (ranked.length / (ranked.length - i)))));
}

/**
 * Holm's p-values: below 0.05 afterwards, the chance that even one of the differences is nothing but chance is at most 5 %.
 * Rank p₁ ≤ … ≤ pₘ; each becomes the largest of pⱼ · (m − j + 1) up to its own rank.
 *
 * @see Holm 1979, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6(2)
 *
 * @example
 * holm([0.01, 0.04, 0.03, 0.005]) // [0.03, 0.06, 0.06, 0.02]
 */
export function holm(ps: PValues): (number | null)[] {
  const ranked = rank(ps);
  let most = 0;
  return place(ps, ranked, (p, i) => (most = Math.max(most, Math.min(1, p * (ranked.length - i)))));
}

type Ranked = { p: number; at: number }[];

const rank = (ps: PValues): Ranked =>
  ps.flatMap((p, at) => (p === null || !(p >= 0) ? [] : [{ p: Math.min(1, p), at }])).sort((a, b) => a.p - b.p);

/** The list with each ranked p-value replaced, walking the ranks in the order given. */
function place(ps: PValues, ranked: Ranked, adjust: (p: number, i: number) => number): (number | null)[] {
  const adjusted: (number | null)[] = ps.map(() => null);
  for (const [i, { p, at }] of ranked.entries()) adjusted[at] = adjust(p, i);
  return adjusted;
}
