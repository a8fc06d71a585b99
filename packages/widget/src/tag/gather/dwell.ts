import type { Gather } from './gathering.ts';

/** Since when the page has been in view, had it been in view all the time. While it is hidden, that is not known. */
export const dwell: Gather<unknown> = (_, { seen, changed, signal }) => {
  let openedAt = performance.timeOrigin;
  let hiddenAt = document.hidden ? openedAt : 0;
  Object.defineProperty(seen, 'openedAt', {
    enumerable: true,
    get: () => (hiddenAt ? undefined : openedAt),
  });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (!document.hidden && hiddenAt) openedAt += Date.now() - hiddenAt;
      hiddenAt = document.hidden ? Date.now() : 0;
      changed();
    },
    { passive: true, signal },
  );
  return () => {
    openedAt = Date.now();
    hiddenAt = document.hidden ? openedAt : 0;
  };
};
