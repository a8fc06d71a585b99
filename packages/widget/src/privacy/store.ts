import type { DraftStore } from './keep.ts';

/** The draft of a survey in this origin's `localStorage`, which may refuse. Whoever lets it be kept has asked the visitor. */
export function localStore(survey: string): DraftStore {
  const key = `earshot:draft:${survey}`;
  const tried = <T>(use: (storage: Storage) => T): T | undefined => {
    try {
      return use(localStorage);
    } catch {
      return undefined;
    }
  };
  return {
    key,
    read: () => tried((storage) => storage.getItem(key)) ?? undefined,
    write: (_, text) => void tried((storage) => storage.setItem(key, text)),
    erase: () => void tried((storage) => storage.removeItem(key)),
    isAllowed: () => true,
    lost() {},
  };
}
