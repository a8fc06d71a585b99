import type { Gather } from './gathering.ts';

/** How often a page that changes all the time is looked at, in milliseconds. */
const pace = 100;

/** Elements that are there, or come later. */
export const present: Gather<string> = (wanted, { seen, changed, signal }) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  function look(): void {
    timer = undefined;
    const before = seen.present ?? {};
    const there = wanted.filter((selector) => document.querySelector(selector));
    seen.present = Object.fromEntries(there.map((selector) => [selector, before[selector] ?? Date.now()]));
    if (there.some((selector) => !(selector in before))) changed();
  }
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, pace);
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  look();
  return undefined;
};
