import { Context } from '@segment/analytics-next';
// @ts-expect-error: the package has no types where its parts are.
import { PersistedPriorityQueue } from '@segment/analytics-next/dist/pkg/lib/priority-queue/persisted';
import type { Fill } from './fill.ts';

/** Holds answers in memory and writes them to localStorage when the page is left, which is therefore part of the time. */
export const segment: Fill = async (answers, name) => {
  const queue = new PersistedPriorityQueue(10, name);
  const contexts = answers.map(
    (answer) =>
      new Context({ type: 'track', event: 'survey sent', properties: { answer }, messageId: crypto.randomUUID() }),
  );
  const start = performance.now();
  for (const context of contexts) queue.push(context);
  dispatchEvent(new PageTransitionEvent('pagehide'));
  const ms = performance.now() - start;
  const kept = (JSON.parse(localStorage.getItem(`persisted-queue:v1:${name}:items`) ?? '[]') as unknown[]).length;
  localStorage.clear();
  return { ms, kept };
};
