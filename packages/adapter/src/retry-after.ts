/** The longest wait that is believed: a day, in milliseconds. */
export const longest = 864e5;

/**
 * A Retry-After header in milliseconds from now, from 0 to a day; 0 if it is absent or says nothing.
 *
 * @see RFC 9110, section 10.2.3: seconds, or an HTTP-date.
 *
 * @example
 * retryAfter('120', Date.now()) // 120_000
 */
export function retryAfter(value: string | null, now: number): number {
  const wait = /^\d+$/.test(value!) ? +value! * 1e3 : Date.parse(value!) - now;
  return Math.min(Math.max(wait || 0, 0), longest);
}
