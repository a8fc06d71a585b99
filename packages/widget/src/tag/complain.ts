import { trouble } from './files.ts';

/** Everything that goes wrong ends here: one sentence on the console, never an exception in the host page. */
export function complain(problem: unknown): void {
  trouble()
    .then(({ sentence }) => console.error(`earshot: ${sentence(problem)}`))
    .catch(() => console.error('earshot:', problem));
}

/** Runs something of ours, or of the host's, so that its failure stops at the console. */
export async function guarded(run: () => unknown): Promise<void> {
  try {
    await run();
  } catch (problem) {
    complain(problem);
  }
}
