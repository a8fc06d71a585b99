// Prints what each product loses, scenario by scenario. "--write" puts the table into the guide; a name leaves the others out.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { type Cell, play } from '../test/bench/loss/cell.ts';
import { type Product, products, versionOf } from '../test/bench/loss/products.ts';
import { type Scenario, scenarios } from '../test/bench/loss/scenarios.ts';
import { startSite } from '../test/bench/loss/site.ts';
import { cellText, lossTable } from '../test/bench/loss/table.ts';
import { ensureChromium } from '../test/support/chromium.mjs';

ensureChromium();
const guide = new URL('../docs/guide/nothing-lost.md', import.meta.url);
const names = process.argv.slice(2).filter((name) => !name.startsWith('-'));
const chosen = products.filter(({ name }) => names.length === 0 || names.includes(name));
const site = await startSite(chosen.map(({ name }) => name));
const cells = new Map<string, Cell>();
const key = (product: Product, scenario: Scenario): string => `${product.name}: ${scenario.name}`;

const waiting = scenarios.flatMap((scenario) => chosen.map((product) => [product, scenario] as const));
const work = async (): Promise<void> => {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const cell = await play(site, ...next);
    cells.set(key(...next), cell);
    console.log(`${key(...next)}: ${cellText(cell)}`);
  }
};
// Most of a cell is waiting for what does not come, so a few of them share a machine.
await Promise.all(Array.from({ length: 3 + cpus().length }, work));
site.close();

const table = lossTable(chosen, scenarios, (product, scenario) => cells.get(key(product, scenario))!);
console.log(`\n${table}\n`);
for (const product of chosen)
  console.log(`${product.package} ${versionOf(product)}: ${product.settings || 'as it is'}`);
console.log(`Load average ${loadavg()[0]!.toFixed(1)} on ${cpus().length} processors.`);
if (process.argv.includes('--write')) {
  const text = readFileSync(guide, 'utf8');
  writeFileSync(
    guide,
    text.replace(/(<!-- loss -->)[\s\S]*(<!-- \/loss -->)/, (_, a, b) => `${a}\n${table}\n${b}`),
  );
}
