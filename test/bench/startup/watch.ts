/** What a page has seen of itself. Times are milliseconds since the navigation began. */
export interface Watched {
  /** When the frame was drawn that first showed the prompt. 0: not yet. */
  painted: number;
  /** The sum of all layout shifts that no input explains. */
  shift: number;
  /** From each input to the next frame, of those that took more than 16 ms. */
  delays: number[];
}

/** Runs in a page before anything else. The same for every product: it looks whether there is a control to answer with. */
export function watch([host, control]: readonly [host: string, control: string]): void {
  const seen: Watched = { painted: 0, shift: 0, delays: [] };
  Object.assign(globalThis, { seen });

  const entries = (
    options: PerformanceObserverInit,
    each: (entry: PerformanceEntry & Record<string, number>) => void,
  ) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) each(entry as never);
    }).observe({ buffered: true, ...options });
  entries({ type: 'layout-shift' }, (entry) => {
    if (!entry['hadRecentInput']) seen.shift += entry['value']!;
  });
  entries({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit, (entry) => {
    if (entry['interactionId']) seen.delays.push(entry.duration);
  });

  // Looked at in a frame, where whatever is there is about to be laid out anyway.
  let waiting = false;
  const changed = (): void => {
    if (waiting || seen.painted) return;
    waiting = true;
    requestAnimationFrame(look);
  };
  const observer = new MutationObserver(changed);
  const look = (): void => {
    waiting = false;
    const root = host ? document.querySelector(host)?.shadowRoot : document;
    const element = root?.querySelector(control);
    if (!element) return;
    if (element.getBoundingClientRect().width === 0) {
      changed();
      return;
    }
    observer.disconnect();
    // The first task after a frame.
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = () => {
      seen.painted = performance.now();
    };
    port1.postMessage(0);
  };
  const whatever = { childList: true, subtree: true };
  observer.observe(document, whatever);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    observer.observe(root, whatever);
    return root;
  };
}
