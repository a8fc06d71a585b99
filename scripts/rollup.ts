// The one build recipe. A package's rollup.config.ts says only what its entries are.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import type { Plugin, RollupOptions } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { type MinifyOptions, minify } from 'terser';

const transpile = (): Plugin =>
  esbuild({ target: 'es2022', jsx: 'automatic', jsxImportSource: 'preact', sourceMap: true, tsconfig: false, minify: false });

/** A library: every source file its own module, dependencies left to the installer. */
export function library(...entries: string[]): RollupOptions {
  return {
    input: entries.map((entry) => `src/${entry}`),
    external: /^(?![./])/,
    plugins: [transpile()],
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
  };
}

/** Files for a page, complete and small: `iife` for a classic script tag, `es` for what it imports later. */
export function page(format: 'iife' | 'es', entries: Record<string, string>): RollupOptions {
  return {
    input: Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, `src/${entry}`])),
    plugins: [nodeResolve({ exportConditions: ['@earshot/source', 'browser'], extensions: ['.ts', '.tsx', '.js', '.mjs'] }), transpile(), squeeze()],
    output: { dir: 'dist', format, sourcemap: true, entryFileNames: '[name].js', chunkFileNames: 'earshot-[name].js' },
  };
}

/** Minifies a page's files. Properties that end in an underscore are ours alone, so their names may shrink. */
function squeeze(): Plugin {
  const options: MinifyOptions = {
    module: true,
    ecma: 2020,
    toplevel: true,
    sourceMap: true,
    compress: { passes: 4, unsafe_arrows: true, unsafe_methods: true, pure_getters: true, keep_fargs: false },
    mangle: { props: { regex: /[a-z]_$/ } },
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
