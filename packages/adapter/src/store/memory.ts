import type { Store } from './store.ts';

/** Keeps records for the life of the page. */
export function memoryStore(): Store {
  const records = new Map<string, unknown>();
  return {
    entries_: async () => [...records],
    change_: async (key, change) => {
      for (const [name, record] of Object.entries(change(records.get(key))))
        record ? records.set(name, record) : records.delete(name);
    },
  };
}
