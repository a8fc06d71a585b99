// The entry of earshot.js, a classic script that reads its own tag. All that is done on import is done here.
import * as commands from './commands.ts';
import { complain, fail, guarded } from './complain.ts';
import { besides } from './halves.ts';

guarded(() => {
  const { currentScript } = document;
  // An element of the page may be named `currentScript`, and stand before the real one.
  const tag =
    currentScript instanceof HTMLScriptElement
      ? currentScript
      : (document.querySelector<HTMLScriptElement>('script[src*=earshot][data-endpoint]') ?? fail('no-tag'));

  const page = window as { earshot?: unknown };
  const before = page.earshot as
    | { (command: 'adopt', tag: HTMLElement): void; version?: number; q?: unknown }
    | undefined;
  if (typeof before === 'function' && before.version) return before('adopt', tag);

  besides(tag.src);
  page.earshot = earshot;
  earshot('adopt', tag);
  // An element named `earshot` stands in for `window.earshot` until now, and has no queue.
  if (Array.isArray(before?.q))
    for (const call of before.q) earshot(...(Array.from(call) as Parameters<typeof earshot>));
});

function earshot(command: keyof typeof commands, ...facts: unknown[]): void {
  guarded(() => {
    if (!Object.hasOwn(commands, command)) {
      fail('no-command', command);
    }
    const run = commands[command] as (...facts: unknown[]) => unknown;
    Promise.resolve(run(...facts)).catch(complain);
  });
}
earshot.version = 1;
