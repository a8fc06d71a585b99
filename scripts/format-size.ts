// Prints what each format of @earshot/adapter/format brings when it is imported alone, and fails when one is too heavy.
import { type Weight, weighExports } from './score-size.ts';

/** The most that a format may weigh, minified and after brotli, in bytes. */
export const formatBudget = 1_000;

/** Every export of `@earshot/adapter/format`, bundled alone with all that it needs. Heaviest first. */
export const weighFormats = (): Promise<Weight[]> => weighExports('./packages/adapter/src/format/index.ts');

if (import.meta.main) {
  const weights = await weighFormats();
  console.log(`bytes, imported alone${'raw'.padStart(7)}${'brotli'.padStart(8)}`);
  for (const { name, raw, brotli } of weights)
    console.log(`${name.padEnd(20)}${String(raw).padStart(8)}${String(brotli).padStart(8)}`);
  if (weights.some(({ brotli }) => brotli > formatBudget)) {
    console.error(`A format may weigh ${formatBudget} bytes after brotli, so that it costs a page next to nothing.`);
    process.exit(1);
  }
}
