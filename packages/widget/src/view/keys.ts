/** Where a key leads on a scale of `count` places, from place `at`; undefined if the key is not ours. */
export interface Moves {
  at: number;
  count: number;
  /** Which way ArrowUp goes: up a list of radios is back (-1), up a slider is forward (1). Only a slider has page keys. */
  up: 1 | -1;
}

/**
 * The keys of a scale, alike in every engine. Radios have no Home and End anywhere, and WebKitGTK does not mirror
 * the arrows of a right-to-left page, so we do not leave them to the engine.
 */
export function place(event: KeyboardEvent, { at, count, up }: Moves): number | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const forward = getComputedStyle(event.target as Element).direction === 'rtl' ? -1 : 1;
  const page = up > 0 ? 2 : 0;
  const by: Record<string, number> = {
    ArrowRight: forward,
    ArrowLeft: -forward,
    ArrowUp: up,
    ArrowDown: -up,
    Home: -at,
    End: count - 1 - at,
    PageUp: page,
    PageDown: -page,
  };
  const key = event.key;
  if (!Object.hasOwn(by, key)) return;
  event.preventDefault();
  const to = at + by[key]!;
  return page ? Math.max(0, Math.min(count - 1, to)) : (to + count) % count;
}
