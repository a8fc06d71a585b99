// pnpm screenshot: takes the README's picture of the prompt anew, from the demo shop. Build first.
import { openWorld } from '../test/support/world.ts';

const world = await openWorld();
const page = await world.open('/');
const screen = await world.browser.context.newCDPSession(page);
await screen.send('Emulation.setDeviceMetricsOverride', {
  width: 1080,
  height: 640,
  deviceScaleFactor: 2,
  mobile: false,
});
await screen.send('Emulation.setScrollbarsHidden', { hidden: true });
await page.getByRole('radio', { name: /^9/ }).check({ force: true });
// Once the card has come to rest.
await page.waitForTimeout(500);
await page.screenshot({ path: new URL('../docs/prompt.png', import.meta.url).pathname });
await world.close();
