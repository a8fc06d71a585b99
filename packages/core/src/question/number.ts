/** What numbers there are: from `min` to `max`, in steps from `min` on, or from 0 where there is no `min`. */
export interface Numbers {
  min?: number | undefined;
  max?: number | undefined;
  step?: number | undefined;
}

/** No bound of ours goes beyond it, so that a step of a millionth is still exact. */
export const largest = 1e9;

/** The smallest step. */
export const smallest = 1e-6;

/** Whether a value is one of the numbers. */
export function isNumber({ min = -largest, max = largest, step }: Numbers, value: unknown, from = 0): value is number {
  if (typeof value !== 'number' || !(value >= min && value <= max)) return false;
  if (step === undefined) return true;
  // 0.3 is three steps of 0.1 to whoever gave it, and in binary nearly so.
  const steps = (value - from) / step;
  return Math.abs(steps - Math.round(steps)) <= 1e-6;
}
