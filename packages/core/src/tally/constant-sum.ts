import { addMoment, emptyMoments, type Moments, mergeMoments } from './moments.ts';

/** Points that visitors split among the same options. */
export interface ConstantSumTally {
  /** Answers whose points add up. */
  n: number;
  /** Answers left out because they do not. */
  invalid: number;
  /** By option: the points it was given. */
  options: Record<string, Moments>;
}

export interface ConstantSumOptions {
  /** What the points of one answer add up to. @default 100 */
  total?: number;
  /** How far they may be off. @default 0.5 */
  tolerance?: number;
}

/**
 * The tally of nothing yet: merged with any other it changes nothing.
 *
 * @example
 * emptyConstantSum() // { n: 0, invalid: 0, options: {} }
 */
export const emptyConstantSum = (): ConstantSumTally => ({ n: 0, invalid: 0, options: {} });

/**
 * The tally with one more answer.
 *
 * @param points by option; an option without points was given 0.
 * @param options all that there was to split among.
 *
 * @example
 * addConstantSum(emptyConstantSum(), { price: 60, speed: 40 }, ['price', 'speed']).options.price.mean // 60
 */
export function addConstantSum(
  tally: ConstantSumTally,
  points: Readonly<Record<string, number>>,
  options: readonly string[],
  { total = 100, tolerance = 0.5 }: ConstantSumOptions = {},
): ConstantSumTally {
  const given = Object.entries(points);
  const sum = given.reduce((a, [, b]) => a + b, 0);
  const sound = given.every(([option, p]) => options.includes(option) && p >= 0) && Math.abs(sum - total) <= tolerance;
  if (!sound) return { ...tally, invalid: tally.invalid + 1 };
  const at = new Map(given);
  const one = options.map((option) => [option, addMoment(emptyMoments(), at.get(option) ?? 0)] as const);
  return mergeConstantSums(tally, { n: 1, invalid: 0, options: Object.fromEntries(one) });
}

/**
 * Both tallies as one: associative and commutative, with `emptyConstantSum()` as identity.
 *
 * @example
 * const one = addConstantSum(emptyConstantSum(), { price: 60, speed: 40 }, ['price', 'speed']);
 * mergeConstantSums(one, one).n // 2
 */
export function mergeConstantSums(a: ConstantSumTally, b: ConstantSumTally): ConstantSumTally {
  const options = new Map(Object.entries(a.options));
  for (const [option, moments] of Object.entries(b.options))
    options.set(option, mergeMoments(options.get(option) ?? emptyMoments(), moments));
  return { n: a.n + b.n, invalid: a.invalid + b.invalid, options: Object.fromEntries(options) };
}
