// The entry of earshot.js, a classic script that reads its own tag. All that is done on import is done here.
import { commands } from './commands.ts';
import { guarded } from './complain.ts';
import { fail } from './fail.ts';
import { besides, load } from './files.ts';
import { page } from './page.ts';
import { configured } from './tags.ts';

type Earshot = ((command: string, ...facts: unknown[]) => void) & { version?: number; q?: Parameters<Earshot>[] };

/** The rarer commands that are being done. Those that come later wait for them. */
let rarer: Promise<unknown> | undefined;

const earshot: Earshot = (command, ...facts) => {
  guarded(async () => {
    const known = (commands as unknown as Record<string, (...facts: unknown[]) => unknown>)[command];
    if (!known) rarer = rare(rarer, command, facts);
    await rarer;
    await known?.(...facts);
    page.changed?.();
  });
};

const rare = (before: typeof rarer, command: string, facts: unknown[]): Promise<unknown> =>
  guarded(async () => {
    await before;
    await (await load('more')).more(page, configured, command, facts);
  });

earshot.version = 1;

guarded(() => {
  const { currentScript } = document;
  // An element of the page may be named `currentScript`, and stand before the real one.
  const tag =
    currentScript instanceof HTMLScriptElement
      ? currentScript
      : (document.querySelector<HTMLScriptElement>('script[src*=earshot][data-endpoint]') ?? fail('no-tag'));
  const host = window as { earshot?: Earshot };
  const before = host.earshot;
  if (before?.version) return before('adopt', tag);
  besides(tag.src);
  host.earshot = earshot;
  // Before anything is shown or sent: a preview does neither.
  if (location.search.includes('earshot=')) earshot('panel');
  earshot('adopt', tag);
  // An element that is named `earshot` stands in for the stub, and has no calls to make up for.
  before?.q?.map?.((call) => earshot(...call));
});
