// The one file in which the widget knows the adapter.
import { createOutlet, eraseQueue, waiting } from '@earshot/adapter';
import type { Outlet } from '@earshot/core';
import type { Trouble } from './trouble.ts';

const outlets = new Map<string, Outlet>();

/**
 * The outlet to a collector. One for each endpoint, however many prompts use it.
 *
 * @param endpoint an address, or a path of the page's own site, with its slash.
 * @param storage `none` if nothing may be kept beyond the page.
 * @throws a `Trouble` if that is no http(s) address.
 */
export function outlet(endpoint: string, storage = ''): Outlet {
  const { href = '' } = URL.parse(endpoint, endpoint[0] === '/' ? location.href : undefined) ?? {};
  if (!/^https?:/.test(href)) throw ['bad-endpoint', endpoint] satisfies Trouble;
  const key = storage + href;
  const known = outlets.get(key) ?? createOutlet(href, !storage);
  outlets.set(key, known);
  return known;
}

/** Whether responses of an earlier page wait to be sent, and what takes back all that wait. */
export { eraseQueue, waiting };
