import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { CollectorError } from './error.ts';
import { refuse } from './problem.ts';

/**
 * Lets the listed origins post, and no other page. A request without an origin comes from no page and passes.
 * The list is read at each request, so that it may grow.
 *
 * @throws {CollectorError} `origin-invalid`
 */
export function allowOrigins(origins: readonly string[]): MiddlewareHandler[] {
  for (const origin of origins) {
    if (origin !== '*' && !(URL.canParse(origin) && new URL(origin).origin === origin)) {
      throw new CollectorError('origin-invalid', { origin });
    }
  }
  const allowed = (origin: string): string | null =>
    origins.includes('*') ? '*' : origins.includes(origin) ? origin : null;
  return [
    async (c, next) => {
      const origin = c.req.header('origin');
      if (origin !== undefined && !allowed(origin)) throw refuse('origin-refused', { origin }, { vary: 'Origin' });
      await next();
    },
    cors({
      origin: allowed,
      allowMethods: ['POST'],
      allowHeaders: ['content-type', 'idempotency-key'],
      exposeHeaders: ['retry-after'],
      // Two hours are the longest that Chromium remembers a preflight.
      maxAge: 7200,
    }),
  ];
}
