/**
 * Which of several groups must stay hidden, by their places: those with fewer answers than `minimum`, and, where the total can be
 * known, the next smallest with them for as long as the hidden ones together have fewer. Empty groups hide nobody.
 *
 * @see Hundepool et al. 2012, "Statistical Disclosure Control", Wiley, for secondary suppression
 */
export function suppressed(sizes: readonly number[], minimum: number, total: boolean): Set<number> {
  const answered = [...sizes.keys()].filter((i) => sizes[i]! > 0).sort((a, b) => sizes[a]! - sizes[b]!);
  let hidden = answered.filter((i) => sizes[i]! < minimum).length;
  const together = (): number => answered.slice(0, hidden).reduce((sum, i) => sum + sizes[i]!, 0);
  if (total && hidden > 0) while (hidden < answered.length && together() < minimum) hidden++;
  return new Set(answered.slice(0, hidden));
}
