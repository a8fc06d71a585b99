import { trouble } from './halves.ts';
import type { Trouble } from './trouble.ts';

/**
 * Stops what is being done, for a reason that `sentences` of trouble.ts words. The words are not in the loader:
 * whoever reads them is a developer, and can wait for them.
 */
export function fail(...reason: Trouble): never {
  throw reason;
}

/** Everything that goes wrong ends here: one sentence on the console, never an exception in the host page. */
export function complain(problem: unknown): void {
  trouble().then(
    ({ sentence }) => console.error(`earshot: ${sentence(problem)}`),
    () => console.error('earshot:', problem),
  );
}

/** Runs something of ours, or of the host's, so that its failure stops at the console. */
export function guarded<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (problem) {
    complain(problem);
    return undefined;
  }
}
