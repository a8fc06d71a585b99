// The one build recipe. A package's rollup.config.ts says only what its entries are.
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import type { GetManualChunk, Plugin, RollupOptions } from 'rollup';
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
  return {
    input: Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, `src/${entry}`])),
    plugins: [
      lean(),
      nodeResolve({ exportConditions: ['@earshot/source', 'browser'], extensions: ['.ts', '.tsx', '.js', '.mjs'] }),
      styles(),
      transpile('transform'),
      squeeze(format),
    ],
    preserveEntrySignatures: 'allow-extension',
    // Nothing of ours has getters that act when they are read, so what is unused may go.
    treeshake: { propertyReadSideEffects: false },
    output: {
      dir: 'dist',
      format,
      sourcemap: true,
      entryFileNames: '[name].js',
      // What entries share stays in the first, which the others import: one file fewer to ask for.
      ...(format === 'es' && { manualChunks: shared(entries) }),
    },
  };
}

/** What several entries need goes to the first of them, from which the others import it: no file for its own sake. */
function shared(entries: Record<string, string>): GetManualChunk {
  const [[name, entry]] = Object.entries(entries) as [[string, string]];
  return (id, { getModuleInfo }) => {
    const seen = new Set<string>();
    const reached = (from: string): boolean =>
      from.endsWith(`/src/${entry}`) ||
      (!seen.has(from) && Boolean(seen.add(from)) && (getModuleInfo(from)?.importers ?? []).some(reached));
    return reached(id) ? name : null;
  };
}

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
    format: { comments: false },
  };
  return {
    name: 'squeeze',
    async renderChunk(code) {
      const { code: small, map } = await minify(code, options);
      return { code: small!, map: map as string };
    },
  };
}
