// Prints how fast queues take answers and let go of them, what `send` costs a click, and what waiting costs in memory.
// "--write" puts that into the guide; keep, drain, click or heap leaves the other parts out.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { type Product, products } from '../test/bench/loss/products.ts';
import { startSite } from '../test/bench/loss/site.ts';
import { click } from '../test/bench/queue/click.ts';
import { drain } from '../test/bench/queue/drain.ts';
import { heapPerAnswer } from '../test/bench/queue/heap.ts';
import type { Click } from '../test/bench/queue/page/click.ts';
import { fill, openQueueSite } from '../test/bench/queue/site.ts';
import { startFaultServer } from '../test/support/fault-server.ts';

const guide = new URL('../docs/guide/nothing-lost.md', import.meta.url);
const said: string[] = [];
const say = (text: string): void => {
  said.push(text);
  console.log(text);
};

const queues = ['raw', 'earshot', 'segment', 'sentry'];
/** How many answers, and how often. */
const sizes = [
  [1, 15],
  [10, 9],
  [1_000, 5],
  [10_000, 2],
] as const;
/** How long one measurement may take, in milliseconds. */
const most = { filling: 3e4, draining: 2e4 };

const quantile = (values: number[], p: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(p * values.length))] ?? Number.NaN;
const median = (values: number[]): number => quantile(values, 0.5);
const load = (): string => `Load average ${loadavg()[0]!.toFixed(1)} on ${cpus().length} processors.`;
const row = (...cells: string[]): void => say(`| ${cells.join(' | ')} |`);
const ms = (value: number): string => (value < 100 ? value.toFixed(1) : value.toFixed(0));

const site = await openQueueSite();

const parts: Record<string, () => Promise<void>> = {
  async keep() {
    say(`Until a queue calls all of them kept, in milliseconds: median, and times the raw writes.\n`);
    row('answers', ...queues);
    row('---', ...queues.map(() => '---'));
    for (const [count, times] of sizes) {
      const runs = new Map(queues.map((queue) => [queue, [] as number[]]));
      const notes = new Map<string, string>();
      for (let i = 0; i < times; i++)
        for (const queue of queues) {
          if (notes.get(queue)?.startsWith('over')) continue;
          const filled = await fill(site, queue, count, most.filling);
          if (!filled) notes.set(queue, `over ${most.filling / 1e3} s`);
          else if (filled.kept < count) notes.set(queue, `kept ${filled.kept}`);
          if (filled) runs.get(queue)!.push(filled.ms);
        }
      const limit = median(runs.get('raw')!);
      const cell = (queue: string): string => {
        const note = notes.get(queue);
        const taken = median(runs.get(queue)!);
        if (note?.startsWith('over')) return note;
        return `${ms(taken)} (×${(taken / limit).toPrecision(2)})${note ? `, ${note}` : ''}`;
      };
      row(count.toLocaleString('en'), ...queues.map(cell));
    }
  },

  async drain() {
    const named = (name: string): Product => products.find((product) => product.name === name)!;
    const drained: Product[] = [
      named('earshot'),
      { ...named('earshot'), name: 'earshot-batch' },
      named('segment'),
      named('sentry'),
    ];
    say('\nFrom the next visit until the last has arrived, in milliseconds; answers per second.\n');
    row('answers', ...drained.map(({ name }) => name));
    row('---', ...drained.map(() => '---'));
    const pages = await startSite(drained.map(({ name }) => name));
    for (const [count] of sizes.slice(1)) {
      const cells: string[] = [];
      for (const product of drained) {
        const { ms: taken, arrived } = await drain(pages, product, count, most.draining);
        const share = arrived < count ? `, ${arrived} within ${most.draining / 1e3} s` : '';
        cells.push(arrived ? `${ms(taken)} (${Math.round((1e3 * arrived) / taken)}/s)${share}` : 'none');
      }
      row(count.toLocaleString('en'), ...cells);
    }
    pages.close();
  },

  async click() {
    const slowdown = 4;
    say(`\nWhat a click costs on a processor ${slowdown} times slower, in milliseconds.\n`);
    const collector = await startFaultServer();
    const { sending, bare, long } = await click(site, collector, 300, slowdown);
    row('', 'median', 'p99');
    row('---', '---', '---');
    const line = (name: string, clicks: Click[], of: keyof Click): void => {
      const values = clicks.map((one) => one[of]);
      row(name, ...[0.5, 0.99].map((p) => quantile(values, p).toFixed(1)));
    };
    line('the call of `send`', sending, 'call');
    line('until the next task, with `send`', sending, 'task');
    line('until the next task, without', bare, 'task');
    say(`\n${long.length} tasks of more than 50 ms in ${sending.length + bare.length} clicks.`);
    await collector.close();
  },

  async heap() {
    say('\nHeap for each answer that waits, in bytes, of 1,000.\n');
    row('', 'bytes');
    row('---', '---');
    for (const queue of queues) row(queue, Math.round(await heapPerAnswer(site, queue, 1_000)).toLocaleString('en'));
  },
};

const chosen = process.argv.slice(2).filter((name) => parts[name]);
for (const part of chosen.length ? chosen : Object.keys(parts)) await parts[part]!();
say(`\n${load()}`);
await site.close();

if (process.argv.includes('--write')) {
  const text = readFileSync(guide, 'utf8');
  const results = said.join('\n');
  writeFileSync(
    guide,
    text.replace(/(<!-- queue -->)[\s\S]*(<!-- \/queue -->)/, (_, a, b) => `${a}\n${results}\n${b}`),
  );
}
