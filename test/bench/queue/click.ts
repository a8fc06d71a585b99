import type { FaultServer } from '../../support/fault-server.ts';
import type { Click } from './page/click.ts';
import type { Bench, QueueSite } from './site.ts';

/** Clicks with a slowed-down processor: with `send`, and without it. Times are milliseconds. */
export interface Clicks {
  sending: Click[];
  bare: Click[];
  /** Tasks of more than 50 ms that the browser saw. */
  long: number[];
}

/** Clicks a button for real, every other time with an answer that is kept and sent to a collector. */
export async function click(site: QueueSite, collector: FaultServer, times: number, slowdown: number): Promise<Clicks> {
  const page = await site.page();
  const endpoint = `${collector.url}/lane/${crypto.randomUUID()}`;
  const clicks = await page.evaluateHandle(
    (endpoint) => (globalThis as unknown as { bench: Bench }).bench.button(endpoint),
    endpoint,
  );
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const box = (await page.getByRole('button').boundingBox())!;
  // The first two are for whatever is compiled and opened only once.
  for (let i = 0; i < 2 * times + 4; i++) {
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(20);
  }
  const { sending, bare, long } = await clicks.jsonValue();
  await page.close();
  return { sending: sending.slice(2), bare: bare.slice(2), long };
}
