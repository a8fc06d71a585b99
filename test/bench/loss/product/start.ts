/** Starts a library towards a collector. Gives what sends one answer, which holds the mark that the collector looks for. */
export type Start = (collector: string) => Promise<(mark: string) => unknown>;
