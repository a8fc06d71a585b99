/** What a trace of Chromium has of one thing that happened. Times are microseconds. */
export interface Event {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args?: { beginData?: { url?: string } };
}

/** What of a trace is needed here. */
export const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'loading'];

/**
 * How long each task of a page's main thread took, in milliseconds, from the page's first paint on: what it takes to open
 * and draw the page itself is none of a product's, and products come later over a slow network.
 */
export function tasksOf(events: readonly Event[], url: string): number[] {
  const parsing = events.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === url);
  const own = events.filter(({ pid, tid }) => pid === parsing?.pid && tid === parsing.tid);
  const painted = own.find(({ name, ts }) => name === 'firstPaint' && ts > parsing!.ts);
  if (!painted) throw new Error(`The trace has no paint of ${url}.`);
  return own
    .filter(({ name, ph, ts }) => name === 'RunTask' && ph === 'X' && ts > painted.ts)
    .map(({ dur = 0 }) => dur / 1e3);
}
