import type { Bench, QueueSite } from './site.ts';

/** What each answer that waits in a queue occupies of the page's heap after a collection of garbage, in bytes. */
export async function heapPerAnswer(site: QueueSite, queue: string, count: number): Promise<number> {
  const page = await site.page();
  const devtools = await page.context().newCDPSession(page);
  const used = async (): Promise<number> => {
    await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize;
  };
  const fill = (count: number): Promise<unknown> =>
    page.evaluate(([queue, count]) => (globalThis as unknown as { bench: Bench }).bench.fill(queue, count), [
      queue,
      count,
    ] as const);
  await fill(1);
  const before = await used();
  await fill(count);
  const after = await used();
  await page.close();
  return (after - before) / count;
}
