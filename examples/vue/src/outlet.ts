import { type Adapter, createAdapter } from '@earshot/adapter';

const adapters = new Map<string, Adapter>();

/** One adapter for each endpoint, however many surveys use it. An adapter wants a whole address; here it is on the page's own site. */
export function outlet(path: string): Adapter {
  const endpoint = new URL(path, location.href).href;
  const adapter = adapters.get(endpoint) ?? createAdapter({ endpoint });
  adapters.set(endpoint, adapter);
  return adapter;
}
