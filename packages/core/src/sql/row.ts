import type { Exact } from '../tally/exact.ts';

/** One row of a result, by column. */
export type Row = Readonly<Record<string, unknown>>;

/** A number, whatever the driver made of it; null counts as 0. */
export const toNumber = (x: unknown): number => Number(x ?? 0);

/** A sum: whole numbers beyond 2⁵³ keep their digits if the driver gave them as bigints or strings. */
export function toExact(x: unknown): Exact {
  if (typeof x === 'bigint' || (typeof x === 'string' && /^-?\d+$/.test(x))) {
    const whole = BigInt(x);
    const value = Number(whole);
    return [value, Number(whole - BigInt(value))];
  }
  return [toNumber(x), 0];
}

/** An answer as a tally writes it, from its JSON. */
export function toKey(json: unknown): string {
  const answer: unknown = JSON.parse(String(json));
  return typeof answer === 'object' ? JSON.stringify(answer) : String(answer);
}
