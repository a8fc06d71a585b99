// The entry of earshot.js, a classic script that reads its own tag. All that is done on import is done here.
import { commands } from './commands.ts';
import { guarded } from './complain.ts';
import { fail } from './fail.ts';
import { besides } from './files.ts';

type Earshot = ((command: string, ...facts: unknown[]) => void) & { version?: number; q?: Parameters<Earshot>[] };

const earshot: Earshot = (command, ...facts) => {
  guarded(() => {
    const known = commands as unknown as Record<string, (...facts: unknown[]) => unknown>;
    return (known[command] ?? fail('no-command', command))(...facts);
  });
};
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
  earshot('adopt', tag);
  // An element that is named `earshot` stands in for the stub, and has no calls to make up for.
  if (Array.isArray(before?.q)) for (const call of before.q) earshot(...call);
});
