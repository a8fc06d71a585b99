import type { Delivery, Outlet, Receipt } from '@earshot/core';

/** What became of a response at each outlet. An outlet that did not take it at all has an error. */
export interface FanDelivery extends Delivery {
  each: Record<string, Delivery | Error>;
}

/** Several outlets that are one. */
export interface Fan extends Outlet {
  send(...response: Parameters<Outlet['send']>): Promise<FanDelivery>;
}

/** Of several outcomes, the one that comes first here is told. */
const order: Receipt['outcome'][] = ['refused', 'expired', 'delivered', 'superseded', 'erased'];

/**
 * Sends every response to several outlets. Each keeps it, sends it and is acknowledged on its own; one that fails keeps
 * none of the others from it.
 *
 * As a whole, a response is stored `disk` if every outlet has it there, and its receipt, which comes when all have
 * theirs, is that of the worst.
 *
 * @throws AggregateError, from `send`, if no outlet takes the response.
 *
 * @example
 * const outlet = fanOut({
 *   own: createAdapter({ endpoint: 'https://collector.example/v1/responses' }),
 *   product: createAdapter({ endpoint: 'https://eu.i.posthog.com/batch/', format: posthog({ key: 'phc_…' }) }),
 * });
 */
export function fanOut(outlets: Record<string, Outlet>): Fan {
  return {
    async send(response) {
      const names = Object.keys(outlets);
      // An outlet of the host's may throw instead of rejecting.
      const settled = await Promise.allSettled(names.map(async (name) => outlets[name]!.send(response)));
      const taken = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      const errors = settled.flatMap((one) => (one.status === 'rejected' ? [toError(one.reason)] : []));
      if (taken.length === 0) throw new AggregateError(errors, 'fanOut: no outlet took the response');
      const each = Object.fromEntries(
        settled.map((one, i) => [names[i]!, one.status === 'fulfilled' ? one.value : toError(one.reason)]),
      );
      const { id, revision } = response;
      return {
        id,
        revision,
        stored: errors.length === 0 && taken.every(({ stored }) => stored === 'disk') ? 'disk' : 'memory',
        delivery: Promise.all(taken.map(({ delivery }) => delivery)).then(
          (receipts) => order.flatMap((outcome) => receipts.filter((receipt) => receipt.outcome === outcome))[0]!,
        ),
        each,
      };
    },
  };
}

const toError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(`${reason}`));
