// The one build recipe. A package's rollup.config.ts says only what its entries are.
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { type Plugin, type RollupOptions, rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { type MinifyOptions, minify } from 'terser';
import { lean } from './lean.ts';

const transpile = (jsx: 'automatic' | 'transform'): Plugin =>
  esbuild({
    target: 'es2022',
    jsx,
    jsxImportSource: 'preact',
    jsxFactory: 'h',
    jsxFragment: 'Fragment',
    sourceMap: true,
    tsconfig: false,
    minify: false,
  });

/** A library: every source file its own module, dependencies left to the installer. */
export function library(...entries: string[]): RollupOptions {
  return {
    input: entries.map((entry) => `src/${entry}`),
    external: /^(?![./])/,
    plugins: [styles(), transpile('automatic')],
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
  };
}

/** A file for a page, complete and small: `iife` for a classic script tag, `es` for what it imports later. */
export function page(format: 'iife' | 'es', entries: Record<string, string>): RollupOptions {
  const reading = {
    plugins: [
      lean(),
      nodeResolve({ exportConditions: ['@earshot/source', 'browser'], extensions: ['.ts', '.tsx', '.js', '.mjs'] }),
      styles(),
      transpile('transform'),
    ],
    // Nothing of ours has getters that act when they are read, so what is unused may go.
    treeshake: { propertyReadSideEffects: false },
  };
  const holders = new Map<string, string>();
  const input = Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, `src/${entry}`]));
  const several = Object.keys(entries).length > 1;
  return {
    ...reading,
    input,
    plugins: [several && whoHolds(input, reading, holders), reading.plugins, squeeze(format)],
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'dist',
      format,
      sourcemap: true,
      entryFileNames: '[name].js',
      ...(several && { manualChunks: (id: string) => holders.get(id) }),
    },
  };
}

/**
 * Finds out which entry holds a module: the first that needs it. From that one the others import it, so that no file is
 * there for its own sake, and the first has nothing that only the others need. What an entry needs is known when it has
 * been built alone: what it imports is no help, since through an `index.ts` everything imports everything.
 */
const whoHolds = (input: Record<string, string>, reading: RollupOptions, holders: Map<string, string>): Plugin => ({
  name: 'who-holds',
  async buildStart() {
    for (const [name, entry] of Object.entries(input)) {
      const alone = await rollup({ ...reading, input: entry });
      const { output } = await alone.generate({ format: 'es' });
      const modules = output.flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []));
      for (const [id, { renderedLength }] of modules)
        if (id.endsWith(`/${entry}`) || (renderedLength > 0 && !holders.has(id))) holders.set(id, name);
      await alone.close();
    }
  },
});

/** `import css from './style.css?inline'` gives the sheet's text, minified. Vite knows the same suffix. */
function styles(): Plugin {
  return {
    name: 'styles',
    resolveId: (id, importer) => (id.endsWith('.css?inline') ? resolve(dirname(importer!), id) : null),
    async load(id) {
      if (!id.endsWith('.css?inline')) return null;
      const css = await readFile(id.replace('?inline', ''), 'utf8');
      const { code } = await transform(css, { loader: 'css', minify: true, target: 'es2022' });
      return `export default ${JSON.stringify(code.trim())}`;
    },
  };
}

/**
 * What is run as soon as it is there. Told so, Chromium compiles all of a file beside the main thread while it arrives,
 * and not each function on the main thread when it is called: half of the time that the prompt spends in scripts.
 */
const atOnce = new Set(['earshot-prompt']);
const hint = '//# allFunctionsCalledOnLoad';

/** Minifies a page's files. Properties that end in an underscore are ours alone, so their names may shrink. */
function squeeze(format: 'iife' | 'es'): Plugin {
  const options: MinifyOptions = {
    module: true,
    ecma: 2020,
    toplevel: true,
    sourceMap: true,
    compress: {
      passes: 4,
      unsafe_arrows: true,
      unsafe_methods: true,
      pure_getters: true,
      keep_fargs: false,
      // Two that make code shorter, and larger once it is compressed.
      lhs_constants: false,
      sequences: format === 'es',
    },
    mangle: { properties: { regex: /[a-z]_$/ } },
  };
  return {
    name: 'squeeze',
    async renderChunk(code, { name }) {
      const format = { comments: false, ...(atOnce.has(name) && { preamble: hint }) };
      const { code: small, map } = await minify(code, { ...options, format });
      return { code: small!, map: map as string };
    },
  };
}
