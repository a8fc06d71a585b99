import { load } from './files.ts';

const say = (what: unknown): void => console.error(`earshot: ${what}`);

/**
 * Runs something of ours, or of the host's. Everything that goes wrong ends here: one sentence on the console, never an
 * exception in the host page.
 */
export async function guarded(run: () => unknown): Promise<void> {
  try {
    await run();
  } catch (problem) {
    try {
      say((await load('trouble')).sentence(problem));
    } catch {
      // Not there, or of another version than this file.
      say(problem);
    }
  }
}
