import { setTimeout as wait } from 'node:timers/promises';
import type { Product } from '../loss/products.ts';
import type { Site } from '../loss/site.ts';
import { openStage } from '../loss/stage.ts';

/** How a queue from an earlier visit went out. */
export interface Drained {
  /** From opening the page until the last arrival, in milliseconds. */
  ms: number;
  arrived: number;
}

/** How long it may take to keep what cannot be sent, in milliseconds. */
const keeping = 2e4;

/** Fills a queue while the collector is down, leaves, comes back when it is up, and waits for at most this long. */
export async function drain(site: Site, product: Product, count: number, most: number): Promise<Drained> {
  const stage = await openStage(site, product);
  try {
    const page = await stage.visit();
    await stage.behave('down');
    await stage.answer(page, count);
    await wait(Math.min(keeping, 2e3 + 2 * count));
    await stage.leave(page);
    await stage.behave('up');
    const start = performance.now();
    await stage.visit();
    const { arrivals } = stage.collector;
    let [ms, seen] = [0, 0];
    while (seen < count && performance.now() - start < most) {
      await wait(5);
      const arrived = new Set(arrivals.map(({ mark }) => mark)).size;
      if (arrived > seen) [ms, seen] = [performance.now() - start, arrived];
    }
    return { ms, arrived: seen };
  } finally {
    await stage.close();
  }
}
