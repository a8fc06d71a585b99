// A queue holds a response once, under its id. One that goes to several collectors from the same queue has a copy for
// each further one, under an id that names the collector too; nobody but its own adapter sends it, or sees that id.
import type { Entry } from './entry.ts';

/** Which endpoint has the plain place of a response, by the queue's name and the response's id; the latest thousand. */
const holders = new Map<string, string>();

/** The id under which an endpoint's queue keeps a response: its own, unless that place is another endpoint's. */
export function placeOf(id: string, endpoint: string, database: string): string {
  const key = `${database} ${id}`;
  const holder = holders.get(key) ?? ((database === 'earshot' && tagged(endpoint)) || endpoint);
  holders.set(key, holder);
  if (holders.size > 1e3) holders.delete(holders.keys().next().value!);
  return holder === endpoint ? id : `${id} ${endpoint}`;
}

/** Where else a script tag or an element of this page sends what it tells its listeners. It has a copy of this code. */
function tagged(endpoint: string): string | undefined {
  for (const tag of globalThis.document?.querySelectorAll('script[data-endpoint],earshot-survey[endpoint]') ?? [])
    try {
      const to = tag.getAttribute('data-endpoint') ?? tag.getAttribute('endpoint')!;
      const { href } = new URL(to, location.href);
      if (href !== endpoint) return href;
    } catch {
      // It sends nowhere.
    }
  return undefined;
}

/** The same under the response's own id, its receipt too. */
export function plainly<E extends { id: string; receipt?: { id: string } }>(entry: E, endpoint: string): E {
  if (!entry.id.endsWith(` ${endpoint}`)) return entry;
  const id = entry.id.slice(0, -endpoint.length - 1);
  return { ...entry, id, ...(entry.receipt && { receipt: { ...entry.receipt, id } }) };
}

/** What an endpoint's records of version 2 say of how they were written. */
export const written = (foreign: boolean): Pick<Entry, 'v' | 'as'> => ({ v: 2, ...(!foreign && { as: 'earshot' }) });
