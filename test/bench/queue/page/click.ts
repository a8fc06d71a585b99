import { createAdapter } from '../../../../packages/adapter/src/index.ts';

import { answersOf } from './fill.ts';
import { responseOf } from './response.ts';

/** What one click took, in milliseconds. */
export interface Click {
  /** The call of `send`, until it returned its promise. */
  call: number;
  /** From the start of the click's task to the start of the next one. */
  task: number;
}

/** A button that sends an answer whenever it is clicked for the second time, so that there is something to compare with. */
export function button(endpoint: string): { sending: Click[]; bare: Click[]; long: number[] } {
  const adapter = createAdapter({ endpoint });
  const [sending, bare, long]: [Click[], Click[], number[]] = [[], [], []];
  const { port1, port2 } = new MessageChannel();
  let now: { start: number; call: number; list: Click[] };
  port2.onmessage = () => {
    now.list.push({ call: now.call, task: performance.now() - now.start });
  };
  let sends = false;
  const element = document.createElement('button');
  element.textContent = 'Send';
  element.onclick = () => {
    sends = !sends;
    const response = responseOf(answersOf(1)[0]!);
    const start = performance.now();
    if (sends) adapter.send(response);
    now = { start, call: performance.now() - start, list: sends ? sending : bare };
    port1.postMessage(undefined);
  };
  document.body.append(element);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) long.push(duration);
  }).observe({ type: 'longtask' });
  return { sending, bare, long };
}
