// The one file in which the widget knows the adapter.
import { type Adapter, createAdapter, waiting } from '@earshot/adapter';

const outlets = new Map<string, Adapter>();

/** The outlet to a collector. One for each endpoint, however many prompts use it. */
export function outlet(endpoint: string): Adapter {
  const known = outlets.get(endpoint) ?? createAdapter({ endpoint });
  outlets.set(endpoint, known);
  return known;
}

/** Whether responses of an earlier page wait to be sent. */
export { waiting };
