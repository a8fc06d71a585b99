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
export function retryAfter(value: string | null | undefined, now: number): number {
  const wait = /^\d+$/.test(value!) ? +value! * 1e3 : Date.parse(value!) - now;
  return Math.min(Math.max(wait || 0, 0), longest);
}

/**
 * The seconds until there is room again, of a RateLimit header with a policy of which nothing remains.
 *
 * @see draft-ietf-httpapi-ratelimit-headers-10, section 4: `r` is what remains, `t` is when it is full again.
 *
 * @example
 * exhausted('"burst";r=0;t=30') // '30'
 */
export const exhausted = (value: string | null): string | undefined =>
  /;\s*t=(\d+)/.exec((value ?? '').split(',').find((policy) => /;\s*r=0\b/.test(policy)) ?? '')?.[1];
