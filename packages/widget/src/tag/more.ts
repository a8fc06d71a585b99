// The entry of earshot-more.js: the commands that few pages use.
import { beside } from './beside.ts';
import type { Explained } from './explain.ts';
import { fail } from './fail.ts';
import type { Page } from './page.ts';
import { reset } from './reset.ts';

/** What `window.earshot(command, …)` understands beside `Commands`. */
export interface MoreCommands {
  /** Tells for every survey which gates passed and which did not, and on what. @default console.log */
  explain(tell?: (told: Explained[]) => void): void;
  /** Gives values of the fields that a survey declares as hidden. They travel with the responses that are begun later. */
  hidden(fields: Record<string, unknown>): void;
  /** Forgets the visitor: who they are, what they were shown, what they did, and what waits to be sent. */
  reset(): Promise<void>;
  /** Opens what the page's address asks for: the explanation, or a preview. The loader calls it by itself. */
  panel(): Promise<void>;
}

/** Does a rarer command. What is called after it waits until it has been done. */
export async function more(
  page: Page,
  configured: () => Promise<unknown>,
  command: string,
  facts: unknown[],
): Promise<void> {
  const commands: MoreCommands = {
    explain(tell) {
      // Nobody waits for a configuration that takes its time.
      page.guarded(async () => {
        await configured();
        ((await beside('trouble')) as typeof import('./trouble.ts')).explain(page, tell);
      });
    },
    hidden(fields) {
      page.hidden = { ...page.hidden, ...fields };
    },
    reset: () => reset(page),
    async panel() {
      ((await beside('panel')) as typeof import('./panel.ts')).open(page);
    },
  };
  if (!Object.hasOwn(commands, command)) fail('no-command', command);
  await (commands as unknown as Record<string, (...facts: unknown[]) => unknown>)[command]!(...facts);
}
