import type { MiddlewareHandler } from 'hono';
import { timingSafeEqual } from 'hono/utils/buffer';
import { CollectorError } from './error.ts';
import { refuse } from './problem.ts';

/**
 * Asks for the report token, if there is one: as a bearer token, or as the password of HTTP Basic with any name.
 * Without one, `localOnly` answers under this machine's own names alone: a page of another site can point its own name
 * at 127.0.0.1 and would then read the reports as if they were its own.
 *
 * @throws {CollectorError} `token-empty`
 */
export function guardReports(token: string | undefined, localOnly: boolean): MiddlewareHandler {
  if (token?.trim() === '') throw new CollectorError('token-empty', {});
  return async (c, next) => {
    const host = new URL(c.req.url).hostname;
    if (token === undefined && localOnly && !isLocal(host)) throw refuse('host-refused', { host });
    if (token !== undefined && !(await timingSafeEqual(given(c.req.header('authorization') ?? ''), token))) {
      throw refuse('token-needed', {}, { 'www-authenticate': 'Basic realm="Earshot reports", charset="UTF-8"' });
    }
    c.header('cache-control', 'no-store');
    await next();
  };
}

/** Whether a name or an address, brackets or not, is this machine's own. */
export const isLocal = (host: string): boolean => /^(?:localhost|127(?:\.\d+){3}|\[?::1\]?)$/.test(host);

function given(authorization: string): string {
  const [scheme = '', credentials = ''] = authorization.trim().split(/\s+/);
  if (/^bearer$/i.test(scheme)) return credentials;
  if (!/^basic$/i.test(scheme)) return '';
  try {
    const bytes = Uint8Array.from(atob(credentials), (char) => char.charCodeAt(0));
    return new TextDecoder().decode(bytes).replace(/^[^:]*:/, '');
  } catch {
    return '';
  }
}
