import type { Gather } from './gathering.ts';

/** The pointer that leaves over the upper edge: towards the tabs, the address, the button that closes. */
export const exit: Gather<true> = (_, { seen, changed, signal }) => {
  document.documentElement.addEventListener(
    'mouseleave',
    ({ clientY }) => {
      if (clientY > 0) return;
      seen.exitAt = Date.now();
      changed();
    },
    { passive: true, signal },
  );
  return () => {
    delete seen.exitAt;
  };
};
