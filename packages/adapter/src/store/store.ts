/** A place that keeps records by key. */
export interface Store {
  entries_(): Promise<[key: string, record: unknown][]>;
  /** Reads one record and writes what `change` makes of it, in one transaction. Resolves when it is complete. */
  change_(key: string, change: Change): Promise<void>;
}

/** What to write, by key; undefined deletes. An empty answer leaves everything as it is. */
export type Change = (old: unknown) => Record<string, unknown>;
