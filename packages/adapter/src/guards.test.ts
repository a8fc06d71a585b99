// That the schedules can see: the real code with one guard taken out breaks what that guard is for.
import { readFileSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import { expect, test } from 'vitest';
import { broken, play, type Setting } from '../../../test/support/schedule.ts';
import type { createAdapter } from './index.ts';

const folder = new URL('.', import.meta.url).pathname;

/** The adapter, with one piece of one of its files replaced. */
async function without(file: string, guard: string, instead: string): Promise<typeof createAdapter> {
  const source = readFileSync(folder + file, 'utf8');
  expect(source.split(guard)).toHaveLength(2);
  const mutate: Plugin = {
    name: 'mutate',
    setup({ onLoad }) {
      onLoad({ filter: new RegExp(`adapter/src/${file.replaceAll('.', '\\.')}$`) }, () => ({
        contents: source.replace(guard, () => instead),
        loader: 'ts',
      }));
    },
  };
  const { outputFiles } = await build({
    entryPoints: [`${folder}index.ts`],
    bundle: true,
    format: 'esm',
    write: false,
    conditions: ['@earshot/source'],
    plugins: [mutate],
  });
  const code = Buffer.from(outputFiles[0]!.text).toString('base64');
  return ((await import(/* @vite-ignore */ `data:text/javascript;base64,${code}`)) as typeof import('./index.ts'))
    .createAdapter;
}

const plain: Setting = { locks: true, disk: false };
const failing: Setting = { locks: true, disk: true };
/** More seeds than any of them takes. */
const most = 400;

test.each<[what: string, breaks: string, setting: Setting, file: string, guard: string, instead: string]>([
  [
    'a record stays until the collector has answered',
    'I1',
    plain,
    'pass.ts',
    'const outcomes = await courier_(group);',
    'for (const entry of group) await queue.drop_(entry);\nconst outcomes = await courier_(group);',
  ],
  [
    'one tab sends at a time',
    'I3',
    plain,
    'engine.ts',
    "await navigator.locks.request(database_, { [now - busySince > frozen ? 'steal' : 'ifAvailable']: true }, run);",
    'await run();',
  ],
  ['where there are no locks, a lease', 'I3', { locks: false, disk: false }, 'queue.ts', 'if (!free) return;', ''],
  [
    'every post has its key',
    'I2',
    plain,
    'courier.ts',
    `if (dedupe === 'header' && entries.length === 1) sent.set('idempotency-key', \`"\${responseKey(first)}"\`);`,
    '',
  ],
  ['429 is not for ever', 'nothing is refused', plain, 'classify.ts', '22|24|28|31', '22|24|28|29|31'],
  [
    'what the disk does not take stays in memory',
    'I7',
    failing,
    'queue.ts',
    '} else if (!stands(memory.get(key))) memory.set(key, entry);',
    '}',
  ],
  ['a Retry-After is remembered', 'I5', plain, 'pass.ts', 'if (after) await queue.hold_(endpoint, at);', ''],
  [
    'a completed response gives way to none that is not',
    'a completed response',
    plain,
    'entry.ts',
    "(status === 'completed' ? 1e6 : 0)",
    "(status === 'never' ? 1e6 : 0)",
  ],
  [
    'of a sitting that was erased nothing more is sent',
    'what is erased',
    plain,
    'pass.ts',
    "shelf.get(id)?.receipt.outcome === 'erased'",
    'false && !id',
  ],
])('%s: without that, schedules break %s', { timeout: 120_000 }, async (_, breaks, setting, file, guard, instead) => {
  const create = await without(file, guard, instead);
  const seen = new Set<string>();
  for (let seed = 1; seed <= most && ![...seen].some((name) => name.startsWith(breaks)); seed++) {
    const run = await play(seed, create, setting);
    for (const name of Object.keys(await broken(run, setting.disk))) seen.add(name);
    run.browser.close();
  }
  expect([...seen].join()).toContain(breaks);
});

test('with every guard in its place, the same schedules break nothing', { timeout: 120_000 }, async () => {
  const create = await without('error.ts', 'AdapterError extends Error', 'AdapterError extends Error');
  for (let seed = 1; seed <= 50; seed++) {
    const run = await play(seed, create, plain);
    expect(await broken(run, false), `seed ${seed}`).toEqual({});
    run.browser.close();
  }
});
