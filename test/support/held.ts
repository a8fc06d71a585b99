import type { BrowserContext, Page } from 'playwright';

/** What the script files of a page hold on to: timers that run, frames that are waited for, and listeners of the window, the document or an element. */
export interface Held {
  timers: string[];
  /** What is listened to; `(blocks)` after it if the browser has to wait for the listener before it scrolls. */
  listeners: string[];
}

/** Has every page of a context count what its script files hold on to; what is evaluated in it does not count. */
export const countHeld = (context: BrowserContext): Promise<unknown> => context.addInitScript(count);

/** The script that does the same for a single page, if it runs before all others. Then `held()` tells there. */
export const countingHeld = `(${count})()`;

/** What a page's scripts hold on to now. */
export const heldBy = (page: Page): Promise<Held> =>
  page.evaluate(() => (globalThis as unknown as { held(): Held }).held());

function count(): void {
  // Whatever drives the browser has timers and listeners of its own in the page.
  const isOfFile = (): boolean => /\.js:\d/.test(new Error().stack!);
  const timers = new Map<string, string>();
  const listeners = new Map<string, { what: string; target: EventTarget }>();
  const global = globalThis as unknown as Record<string, (...all: unknown[]) => number>;

  const pairs = [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ] as const;
  for (const [start, stop] of pairs) {
    const [started, stopped] = [global[start]!, global[stop]!];
    // Numbers of timeouts and intervals are drawn from one list, and either of the two can clear both.
    const keyOf = (id: unknown): string => `${start.startsWith('set') ? 'timer' : start} ${id}`;
    global[start] = (run, ...rest) => {
      const id = started(
        (...facts: unknown[]) => {
          if (start !== 'setInterval') timers.delete(keyOf(id));
          (run as (...facts: unknown[]) => void)(...facts);
        },
        ...rest,
      );
      if (isOfFile()) timers.set(keyOf(id), start);
      return id;
    };
    global[stop] = (id) => {
      timers.delete(keyOf(id));
      return stopped(id);
    };
  }

  // Each listener gets a number, so that one that is removed is found again.
  const numbers = new WeakMap<object, number>();
  let last = 0;
  const numberOf = (what: object): number => {
    if (!numbers.has(what)) numbers.set(what, ++last);
    return numbers.get(what)!;
  };
  const keyOf = (target: object, type: string, listener: object, options: unknown): string => {
    const { capture = options === true } = Object(options) as { capture?: boolean };
    return [numberOf(target), type, numberOf(listener), capture].join();
  };
  const blocking = /^(touch|wheel|mousewheel|scroll|pointer|mouse|key|click|beforeunload|unload)/;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    addEventListener.call(this, type, listener, options);
    const target = this ?? globalThis;
    const isOfPage = target === window || target === window.navigation || target instanceof Node;
    if (!listener || !isOfPage || !isOfFile()) return;
    const { passive, signal } = Object(options) as { passive?: boolean; signal?: AbortSignal };
    const key = keyOf(target, type, listener, options);
    listeners.set(key, { what: blocking.test(type) && !passive ? `${type} (blocks)` : type, target });
    if (signal) addEventListener.call(signal, 'abort', () => listeners.delete(key));
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    removeEventListener.call(this, type, listener, options);
    if (listener) listeners.delete(keyOf(this ?? globalThis, type, listener, options));
  };

  Object.assign(globalThis, {
    held: () => ({
      timers: [...timers.values()].sort(),
      listeners: [...listeners.values()]
        .filter(({ target }) => !(target instanceof Node) || target.isConnected)
        .map(({ what }) => what)
        // That one comes once, and never again.
        .filter((what) => what !== 'DOMContentLoaded')
        .sort(),
    }),
  });
}
