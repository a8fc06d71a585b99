/**
 * A sign that something other than chance is at work:
 * - `beyond-limits`: outside three standard deviations.
 * - `two-of-three`: at least two of three in a row, the last among them, beyond two standard deviations on the same side.
 * - `four-of-five`: at least four of five in a row, the last among them, beyond one standard deviation on the same side.
 * - `eight-in-a-row`: the eighth in a row on the same side of the centre.
 *
 * @see Western Electric Company 1956, "Statistical Quality Control Handbook", the four tests for instability
 */
export type ChartRule = 'beyond-limits' | 'two-of-three' | 'four-of-five' | 'eight-in-a-row';

/** The rules that look at several points: how many of how many must lie how far out on one side, the last among them. */
const runs: [rule: ChartRule, count: number, of: number, beyond: number][] = [
  ['two-of-three', 2, 3, 2],
  ['four-of-five', 4, 5, 1],
  ['eight-in-a-row', 8, 8, 0],
];

/**
 * Which rules each point of a series breaks, from its distance to the centre in standard deviations. The point that completes
 * a pattern breaks the rule, not those before it. A null (a period without answers) is passed over: it neither makes nor ends a run.
 *
 * By chance alone, the default two sound an alarm every 153 points on average, all four every 92.
 *
 * @see Champ & Woodall 1987, "Exact results for Shewhart control charts with supplementary runs rules", Technometrics 29(4)
 *
 * @param rules which of them to apply. @default ['beyond-limits', 'eight-in-a-row']
 *
 * @example
 * westernElectric([0, 3.2, -0.5]) // [[], ['beyond-limits'], []]
 * westernElectric([0, 2.5, 1, 2.6], ['two-of-three']) // [[], [], [], ['two-of-three']]
 */
export function westernElectric(
  distances: readonly (number | null)[],
  rules: readonly ChartRule[] = ['beyond-limits', 'eight-in-a-row'],
): ChartRule[][] {
  const known = distances.filter((distance) => distance !== null);
  let at = -1;
  return distances.map((distance) => {
    if (distance === null) return [];
    at++;
    const broken: ChartRule[] = Math.abs(distance) > 3 ? ['beyond-limits'] : [];
    for (const [rule, count, of, beyond] of runs) {
      const side = Math.sign(distance);
      const far = (other: number) => other * side > beyond;
      const recent = known.slice(Math.max(0, at + 1 - of), at + 1);
      if (recent.length === of && far(distance) && recent.filter(far).length >= count) broken.push(rule);
    }
    return broken.filter((rule) => rules.includes(rule));
  });
}
