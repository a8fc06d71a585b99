import { trouble } from './files.ts';

const say = (what: unknown): void => console.error(`earshot: ${what}`);

/** Everything that goes wrong ends here: one sentence on the console, never an exception in the host page. */
export function complain(problem: unknown): void {
  trouble()
    .then(({ sentence }) => say(sentence(problem)))
    // Not there, or of another version than this file.
    .catch(() => say(problem));
}

/** Runs something of ours, or of the host's, so that its failure stops at the console. */
export async function guarded(run: () => unknown): Promise<void> {
  try {
    await run();
  } catch (problem) {
    complain(problem);
  }
}
