import { type Outlet, responseKey } from '@earshot/core';
import { startEngine } from './engine.ts';
import { readResults } from './format/format.ts';
import { post } from './transport.ts';

/**
 * The smallest adapter, which a script tag brings: it keeps the promise, and tells nobody but its caller.
 *
 * @param endpoint an absolute http(s) URL, which nobody checks here.
 *
 * @example
 * const { stored, delivery } = await createOutlet('https://collector.example/v1/responses').send(response);
 */
export function createOutlet(endpoint: string): Outlet {
  const { send_: send } = startEngine({
    address_: endpoint,
    database_: 'earshot',
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
