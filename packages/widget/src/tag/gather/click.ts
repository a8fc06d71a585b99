import type { Gather } from './gathering.ts';

/** Clicks on elements that fit, also where the page keeps them from going up to the document. */
export const click: Gather<string> = (wanted, { seen, changed, signal }) => {
  addEventListener(
    'click',
    (event) => {
      const path = event.composedPath().filter((target) => target instanceof Element);
      const hit = wanted.filter((selector) => path.some((element) => element.matches(selector)));
      if (hit.length === 0) return;
      seen.clicks = { ...seen.clicks, ...Object.fromEntries(hit.map((selector) => [selector, Date.now()])) };
      changed();
    },
    { capture: true, passive: true, signal },
  );
  return () => {
    delete seen.clicks;
  };
};
