// Prints what each export of @earshot/core/score brings when it is imported alone, and fails when one is over its budget.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { type BuildOptions, build, type Metafile } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const table = new URL('score-budgets.json', import.meta.url);
const virtual = 'export:';

/** What an application pays for one import. */
export interface Weight {
  name: string;
  /** Minified. */
  raw: number;
  /** Minified and compressed, as it travels. */
  brotli: number;
  /** The files that left something in the bundle, without the path that they share, and the packages that it imports. */
  sources: string[];
  /** The bundle. */
  code: string;
}

const options = {
  bundle: true,
  minify: true,
  format: 'esm' as const,
  target: 'es2022',
  conditions: ['@earshot/source'],
  absWorkingDir: root,
  write: false as const,
  metafile: true as const,
  logLevel: 'silent' as const,
} satisfies BuildOptions;

async function exportsOf(entry: string): Promise<string[]> {
  const contents = `export * from '${entry}'`;
  const { metafile } = await build({ ...options, stdin: { contents, resolveDir: root } });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/** Every export of an entry that is there at run time, bundled alone. Heaviest first. */
export async function weighExports(entry = '@earshot/core/score'): Promise<Weight[]> {
  const names = await exportsOf(entry);
  // One build with many entries reads every source file once, and splits nothing off, so that each bundle is complete.
  const { metafile, outputFiles } = await build({
    ...options,
    entryPoints: names.map((name) => ({ in: virtual + name, out: name })),
    outdir: '/',
    plugins: [
      {
        name: 'one-export',
        setup({ onResolve, onLoad }) {
          // Looking through zod for each of them takes longer than all the rest. Who needs it is seen by the import.
          onResolve({ filter: /^zod/ }, ({ path }) => ({ path, external: true, sideEffects: false }));
          onResolve({ filter: /^export:/ }, ({ path }) => ({ path: path.slice(virtual.length), namespace: 'export' }));
          onLoad({ filter: /./, namespace: 'export' }, ({ path }) => ({
            contents: `export { ${path} } from '${entry}'`,
            resolveDir: root,
          }));
        },
      },
    ],
  });
  const outputs = new Map(Object.values(metafile.outputs).map((output) => [output.entryPoint, output]));
  return outputFiles
    .map(({ path, contents, text }) => {
      const name = path.slice(1, -'.js'.length);
      const brotli = brotliCompressSync(contents).length;
      const sources = sourcesOf(outputs.get(`export:${name}`)!);
      return { name, raw: contents.length, brotli, sources, code: text };
    })
    .sort((a, b) => b.brotli - a.brotli || (a.name < b.name ? -1 : 1));
}

function sourcesOf({ inputs, imports }: Metafile['outputs'][string]): string[] {
  const files = Object.keys(inputs).filter((file) => inputs[file]!.bytesInOutput > 0);
  return [
    ...files.map((file) => file.replace('packages/core/src/', '')).sort(),
    ...new Set(imports.map(({ path }) => path)),
  ];
}

/** The most that each export may weigh, in bytes after brotli. */
export const scoreBudgets = (): Record<string, number> =>
  JSON.parse(readFileSync(table, 'utf8')) as Record<string, number>;

/** A tenth more than it weighs, so that a budget is raised when something was added and not when a name grew. */
const allowed = (bytes: number): number => Math.ceil((bytes * 1.1) / 10) * 10;

if (import.meta.main) {
  const weights = await weighExports();
  let budgets = scoreBudgets();
  if (process.argv.includes('--new')) {
    const names = weights.map(({ name }) => name).sort();
    const weigh = (name: string): number => allowed(weights.find((weight) => weight.name === name)!.brotli);
    budgets = Object.fromEntries(names.map((name) => [name, budgets[name] ?? weigh(name)]));
    writeFileSync(table, `${JSON.stringify(budgets, null, 2)}\n`);
  }
  const line = (...cells: (string | number)[]): string =>
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(28) : cell.toLocaleString('en').padStart(8))).join('');
  console.log(line('bytes, imported alone', 'raw', 'brotli', 'budget'));
  let over = false;
  for (const { name, raw, brotli } of weights) {
    const budget = budgets[name];
    const verdict = budget === undefined ? '  NO BUDGET' : brotli > budget ? '  OVER' : '';
    over ||= verdict !== '';
    console.log(line(name, raw, brotli, budget ?? '–') + verdict);
  }
  if (over) {
    console.error(
      'Give a new export its budget with "pnpm size:scores --new". Raise one in scripts/score-budgets.json, on purpose.',
    );
    process.exit(1);
  }
}
