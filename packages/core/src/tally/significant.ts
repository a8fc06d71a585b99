/**
 * A number with few significant digits, so that a tally of durations stays small: three digits leave at most 900 different numbers from
 * 1 to 10, from 10 to 100 and so on, each off by half a percent at the most. Round before counting; what is no finite number stays as it is.
 *
 * @param digits 1…15. @default 3
 *
 * @example
 * significant(83_456) // 83500
 */
export const significant = (x: number, digits = 3): number =>
  Number.isFinite(x) ? Number(x.toPrecision(Math.max(1, Math.min(15, Math.round(digits))))) : x;
