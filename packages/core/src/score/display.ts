/** A true minus sign, so that figures line up and screen readers say it. */
const minus = (text: string): string => text.replace('-', '\u2212');

const rounded = (value: number, digits: number): string => {
  const text = value.toFixed(digits);
  // "-0" and "-0.0" are zero.
  return minus(Number(text) === 0 ? text.replace('-', '') : text);
};

/**
 * An NPS in whole points, −100…100, as people read it. This is the only place where it is rounded.
 *
 * @param digits places after the point; an interval's ends are shown with one. @default 0
 *
 * @example
 * npsPoints(0.4567) // '46'
 * npsPoints(-0.05, 1) // '−5.0'
 */
export const npsPoints = (value: number, digits = 0): string => rounded(value * 100, digits);

/**
 * A share in percent.
 *
 * @param digits places after the point. @default 0
 *
 * @example
 * percent(0.8333) // '83%'
 */
export const percent = (share: number, digits = 0): string => `${rounded(share * 100, digits)}%`;

/**
 * A mean in points of its scale.
 *
 * @param digits places after the point. @default 2
 *
 * @example
 * points(5.4321) // '5.43'
 */
export const points = (mean: number, digits = 2): string => rounded(mean, digits);
