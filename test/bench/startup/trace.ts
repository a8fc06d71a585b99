/** What a trace of Chromium has of one thing that happened. Times are microseconds. */
export interface Event {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** How much of it the processor worked on it, if the system tells. */
  tdur?: number;
  args?: { beginData?: { url?: string }; data?: { url?: string } };
}

/** What of a trace is needed here. */
export const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'loading', 'v8.execute'];

/**
 * What happened on the main thread of a page from its first paint on, in order, whatever holds the rest first: what it
 * takes to open and draw the page itself is none of a product's, and products come later over a slow network.
 */
function own(events: readonly Event[], url: string): Event[] {
  const parsing = events.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === url);
  const all = events.filter(({ pid, tid }) => pid === parsing?.pid && tid === parsing.tid);
  const painted = all.find(({ name, ts }) => name === 'firstPaint' && ts > parsing!.ts);
  if (!painted) throw new Error(`The trace has no paint of ${url}.`);
  return all
    .filter(({ ph, ts }) => ph === 'X' && ts > painted.ts)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

/** How long each task took, in milliseconds. */
export const tasksOf = (events: readonly Event[], url: string): number[] =>
  own(events, url)
    .filter(({ name }) => name === 'RunTask')
    .map(({ dur = 0 }) => dur / 1e3);

/** What runs or prepares a script: what the developer tools call "scripting". */
const scripting =
  /^(EvaluateScript|FunctionCall|RunMicrotasks|TimerFire|EventDispatch|FireAnimationFrame|FireIdleCallback|MinorGC|MajorGC|v8\.(compile|compileModule|evaluateModule|run|callFunction|newInstance|produceCache|deserializeOnMain))$/;

/** What a script may ask for and a browser would do anyway. */
const rendering = /^(UpdateLayoutTree|Layout|PrePaint|Paint)$/;

/**
 * How long the processor worked on scripts on a page's main thread, in milliseconds: also on what follows a promise, which
 * `ScriptDuration` of the developer tools leaves out; without styles and layout.
 */
export function scriptsOf(events: readonly Event[], url: string): number {
  let sum = 0;
  let scripted = 0;
  let rendered = 0;
  for (const { name, ts, dur = 0, tdur = dur, args } of own(events, url)) {
    if (scripting.test(name) && ts >= scripted) {
      scripted = ts + dur;
      // What has no address is what drives the browser.
      if (name !== 'EvaluateScript' || args?.data?.url) sum += tdur;
    } else if (rendering.test(name) && ts < scripted && ts >= rendered) {
      rendered = ts + dur;
      sum -= tdur;
    }
  }
  return sum / 1e3;
}
