// Prints what it costs a visitor to be asked: by us, by others, and by a page that somebody has written by hand.
// A number says how many loads of each; "--write" puts the table into the guide.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { chromium } from 'playwright';
import { type Load, load, slow } from '../test/bench/startup/load.ts';
import { bare, type Product, products, versionOf } from '../test/bench/startup/products.ts';
import { startSite } from '../test/bench/startup/site.ts';
import { figures, goals, medians, startupTable } from '../test/bench/startup/table.ts';
import { chromiumArgs, ensureChromium } from '../test/support/chromium.mjs';

const guide = new URL('../docs/guide/small-and-quick.md', import.meta.url);
const times = Number(process.argv.slice(2).find(Number) ?? 11);
const all = [...products, bare];
const loads = new Map<Product, Load[]>(all.map((product) => [product, []]));
const before = loadavg()[0]!;

const site = await startSite(all);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
// The first is for whatever a browser does only once.
await load(browser, site, bare, slow);
for (let i = 0; i < times; i++) {
  // Each comes first once: whatever changes on the machine meanwhile happens to all of them.
  const order = [...all.slice(i % all.length), ...all.slice(0, i % all.length)];
  for (const product of order) loads.get(product)!.push(await load(browser, site, product, slow));
  console.log(`Load ${i + 1} of ${times}, load average ${loadavg()[0]!.toFixed(1)}.`);
}
const version = browser.version();
await browser.close();
site.close();

const columns = products.map((product) => ({
  product,
  load: medians(loads.get(product)!, loads.get(bare)),
}));
const conditions = `Medians of ${times} cold loads of each, in turns; Chromium ${version}; load average ${before.toFixed(1)} before, ${loadavg()[0]!.toFixed(1)} after, on ${cpus().length} processors.`;
const said = `${startupTable(columns)}\n\n${conditions}\n\n${goals(columns)}`;
console.log(`\n${said}\n`);
for (const product of all) {
  const own = loads.get(product)!;
  const spread = figures.map(([key, name, text]) => {
    const values = own.map((load) => load[key]);
    return `${name} ${text(Math.min(...values))} to ${text(Math.max(...values))}`;
  });
  console.log(`${product.name} ${versionOf(product)}: ${product.settings}\n  ${spread.join('; ')}`);
}
if (process.argv.includes('--write')) {
  const text = readFileSync(guide, 'utf8');
  writeFileSync(
    guide,
    text.replace(/(<!-- startup -->)[\s\S]*(<!-- \/startup -->)/, (_, a, b) => `${a}\n${said}\n${b}`),
  );
}
