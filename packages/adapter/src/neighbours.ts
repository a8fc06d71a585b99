import type { Selection } from './shelf.ts';

/**
 * Tells the adapters of other tabs what was erased. They hear it only while their page is shown: an open channel keeps
 * some browsers from putting a page into the back/forward cache, and a page that comes back reads the disk anyway.
 */
export function neighbours(
  database: string,
  erased: (selection: Selection) => void,
  signal: AbortSignal,
): { tell(selection: Selection): void; close(): void } {
  let channel: BroadcastChannel | undefined;
  const open = (): void => {
    if (signal.aborted || !globalThis.BroadcastChannel) return;
    channel ??= new BroadcastChannel(`${database}:erased`);
    channel.onmessage = ({ data }) => erased(data as Selection);
    // In Node an open channel would keep the process alive.
    (channel as { unref?: () => void }).unref?.();
  };
  const close = (): void => {
    channel?.close();
    channel = undefined;
  };
  globalThis.addEventListener?.('pagehide', close, { signal });
  globalThis.addEventListener?.('pageshow', open, { signal });
  open();
  return {
    tell(selection) {
      try {
        open();
        channel?.postMessage(selection);
      } catch {}
    },
    close,
  };
}
