/** The mean range of two draws from a normal distribution, in standard deviations (2/√π), rounded as every table of d₂ prints it. */
const d2 = 1.128;

/** How far each value lies from the one before it. */
export const movingRanges = (values: readonly number[]): number[] =>
  values.slice(1).map((value, i) => Math.abs(value - values[i]!));

/**
 * A standard deviation from the mean moving range, which a shift in the middle of the series hardly widens; 0 for fewer
 * than two values.
 *
 * @see Montgomery 2013, "Introduction to Statistical Quality Control", 7th edition, section 6.4
 */
export function movingSigma(values: readonly number[]): number {
  const ranges = movingRanges(values);
  return ranges.length === 0 ? 0 : ranges.reduce((total, range) => total + range, 0) / ranges.length / d2;
}
