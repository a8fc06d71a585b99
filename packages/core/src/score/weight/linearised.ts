import type { WeightedScale } from '../../tally/weighted.ts';

/** A weighted mean with what its intervals need. */
export interface Linearised {
  value: number;
  /** Null with fewer than two answers. */
  se: number | null;
  /** Kish's effective number of answers. */
  effective: number;
}

/**
 * The weighted mean of what each answer is worth, and its linearised standard error, for n > 0:
 * m = Σwx/Σw · se = √(n/(n − 1) · Σw²(x − m)²)/Σw.
 *
 * @see Särndal, Swensson & Wretman 1992, "Model Assisted Survey Sampling", 5.7
 */
export function linearised(
  { n, weight, squares, counts }: WeightedScale,
  worth: (answer: string) => number,
): Linearised {
  const values = [...counts].map(([answer, sums]) => ({ x: worth(answer), ...sums }));
  // As shares of the whole, so that no size of weight can overflow.
  const value = values.reduce((sum, { x, weight: w }) => sum + (w / weight) * x, 0);
  const error = values.reduce((sum, { x, squares: w2 }) => sum + (w2 / squares) * (x - value) ** 2, 0);
  const effective = (weight / squares) * weight;
  return { value, se: n < 2 ? null : Math.sqrt(((n / (n - 1)) * error) / effective), effective };
}
