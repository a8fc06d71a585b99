import { expect } from 'vitest';

/** Matches a tally but for rounding. What an exact sum holds beyond a double is compared with nothing. */
export function about(tally: unknown): unknown {
  if (typeof tally === 'number')
    return expect.toSatisfy((x: number) => Math.abs(x - tally) <= 1e-12 * Math.max(1, Math.abs(tally)), `${tally}`);
  if (Array.isArray(tally)) return isExact(tally) ? [about(tally[0]), expect.any(Number)] : tally.map(about);
  if (typeof tally === 'object' && tally !== null)
    return Object.fromEntries(Object.entries(tally).map(([key, value]) => [key, about(value)]));
  return tally;
}

const isExact = (list: readonly unknown[]): boolean => list.length === 2 && list.every((x) => typeof x === 'number');
