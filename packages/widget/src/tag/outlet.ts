// The one file in which the widget knows the adapter.
import { createOutlet, waiting } from '@earshot/adapter';
import type { Outlet } from '@earshot/core';
import type { Trouble } from './trouble.ts';

const outlets = new Map<string, Outlet>();

/**
 * The outlet to a collector. One for each endpoint, however many prompts use it.
 *
 * @throws a `Trouble` if that is no http(s) address.
 */
export function outlet(endpoint: string): Outlet {
  if (!/^https?:/.test(endpoint)) throw ['bad-endpoint', endpoint] satisfies Trouble;
  const known = outlets.get(endpoint) ?? createOutlet(endpoint);
  outlets.set(endpoint, known);
  return known;
}

/** Whether responses of an earlier page wait to be sent. */
export { waiting };
