import { type Outlet, responseKey } from '@earshot/core';
import { startEngine } from './engine.ts';
import { readResults } from './format/format.ts';
import { post } from './transport.ts';

/**
 * The smallest adapter, which a script tag brings: it keeps the promise, and tells nobody but its caller.
 *
 * @param endpoint an absolute http(s) URL, which nobody checks here.
 * @param disk whether anything may be kept beyond the page.
 *
 * @example
 * const { stored, delivery } = await createOutlet('https://collector.example/v1/responses').send(response);
 */
export function createOutlet(endpoint: string, disk = true): Outlet {
  const { send_: send } = startEngine({
    address_: endpoint,
    // No database has a symbol for its name, nor has a lock: all goes on as where a browser stores nothing.
    database_: disk ? 'earshot' : (Symbol() as never),
    encode_: JSON.stringify,
    courier_: async ([entry]) => {
      const answer = await post(entry!, () => ({
        'content-type': 'application/json',
        'idempotency-key': `"${responseKey(entry!)}"`,
      }));
      return [{ ...answer, ...readResults(answer.status_, answer.body_, entry!) }];
    },
  });
  return { send };
}
