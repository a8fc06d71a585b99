import type { Gather } from './gathering.ts';

/** The deepest share of the way down, of the page or of the part of it that scrolls in its place. */
export const scroll: Gather<number> = (wanted, { seen, changed, signal }) => {
  let waiting = false;
  function look(target: EventTarget | null): void {
    waiting = false;
    const element = target instanceof Element ? target : document.scrollingElement;
    // A list within the page is not the page.
    if (!element || element.clientHeight < innerHeight / 2) return;
    const { scrollTop, scrollHeight, clientHeight } = element;
    // Where a page is zoomed, the end lies up to a pixel away from where it should.
    const share = Math.min(1, (scrollTop + 1) / Math.max(1, scrollHeight - clientHeight));
    const before = seen.scroll?.share ?? 0;
    if (share <= before) return;
    seen.scroll = { share, at: Date.now() };
    if (wanted.some((share) => share > before && share <= seen.scroll!.share)) changed();
  }
  addEventListener(
    'scroll',
    ({ target }) => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => look(target));
    },
    { capture: true, passive: true, signal },
  );
  return () => {
    delete seen.scroll;
  };
};
