import type { Item } from './format.ts';

/**
 * A UUID of one revision, for collectors whose idempotency key must be one: the response's own, with the revision and an
 * index folded into its last ten digits. One key, one UUID; version and variant stay as they are.
 *
 * @param index tells several records of one revision apart, 0 to 1,048,575.
 *
 * @example
 * keyUuid({ id: '0192f3a4-7b5a-7c3e-8f1a-000000000000', revision: 3 }) // '0192f3a4-7b5a-7c3e-8f1a-000000000003'
 */
export function keyUuid({ id, revision }: Item, index = 0): string {
  // Five hexadecimal digits have 20 bits, and a revision is at most a million.
  const fold = (from: number, to: number | undefined, number: number): string =>
    (Number.parseInt(id.slice(from, to), 16) ^ number).toString(16).padStart(5, '0');
  return (id.slice(0, -10) + fold(-10, -5, index) + fold(-5, undefined, revision)).toLowerCase();
}
