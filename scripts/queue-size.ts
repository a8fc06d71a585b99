// What keeping and sending weighs without anything to draw: the engine that a script tag has, its store and its format.
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { page } from './rollup.ts';

/** The promise, in bytes after gzip. */
export const queueBudget = 3_500;

/** Queue, drain, the `earshot` format and idb-keyval as one file, minified. */
export async function queueSize(): Promise<{ raw: number; gzip: number }> {
  const recipe = page('es', { queue: 'outlet.ts' });
  const input = new URL('../packages/adapter/src/outlet.ts', import.meta.url).pathname;
  const bundle = await rollup({ ...recipe, input: { queue: input } });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const code = output[0].code;
  return { raw: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length };
}

if (import.meta.main) {
  const { raw, gzip } = await queueSize();
  console.log(`queue, drain and format: ${raw} raw, ${gzip} gzip of ${queueBudget}`);
}
