// What `npm start` ends in: the collector on a SQLite file, the shop that posts to it, and their addresses.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve as serveCollector } from '@earshot/collector/node';
import { optionsOf } from './options.mjs';
import { freePort, serveShop } from './serve.ts';
import { surveys } from './surveys.ts';

let port: number;
try {
  ({ port } = optionsOf(process.argv.slice(2)));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
const folder = fileURLToPath(new URL('../.earshot/', import.meta.url));
mkdirSync(folder, { recursive: true });

const shopPort = await freePort(port);
const origin = `http://127.0.0.1:${shopPort}`;
const collector = await serveCollector({
  database: `${folder}demo.db`,
  port: await freePort(shopPort + 1),
  origins: [origin, `http://localhost:${shopPort}`],
  surveys,
});
const shop = await serveShop({ endpoint: `${collector.url}/v1/responses`, port: shopPort });

if (shopPort !== port) console.log(`\n  Port ${port} is taken, so the shop is on ${shopPort}.`);
console.log(`
  The shop      ${shop.url}        answer a prompt in its corner
  The reports   ${collector.url}        scores with their intervals
  The database  .earshot/demo.db

  Ctrl-C ends both. Nothing that was answered is lost: start again and it is still there.
`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await Promise.all([shop.close(), collector.close()]);
    process.exit(0);
  });
}
