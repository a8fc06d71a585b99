import type { MiddlewareHandler } from 'hono';
import { timingSafeEqual } from 'hono/utils/buffer';
import { refuse } from './problem.ts';

/** Asks for the report token, if there is one: as a bearer token, or as the password of HTTP Basic with any name. */
export function guardReports(token: string | undefined): MiddlewareHandler {
  return async (c, next) => {
    if (token !== undefined && !(await timingSafeEqual(given(c.req.header('authorization') ?? ''), token))) {
      throw refuse('token-needed', {}, { 'www-authenticate': 'Basic realm="Earshot reports", charset="UTF-8"' });
    }
    c.header('cache-control', 'no-store');
    await next();
  };
}

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
