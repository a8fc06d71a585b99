// What a visitor's files leave out of the libraries they are made of. It is cut out of their sources by what is written
// there, so that a new version of a library either fits or stops the build here.
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { transform } from 'esbuild';
import type { Plugin } from 'rollup';
import type { Omission } from './lean/omission.ts';
import { preact } from './lean/preact.ts';
import { signals } from './lean/signals.ts';

/** The sources of a library, by what is imported. */
const { resolve: locate } = createRequire(import.meta.url);
const sources: Record<string, string> = {
  preact: resolve(dirname(locate('preact')), '../src/index.js'),
  '@preact/signals': resolve(
    dirname(createRequire(locate('@preact/signals')).resolve('@preact/signals-core')),
    '../src/index.ts',
  ),
};
sources['@preact/signals-core'] = sources['@preact/signals']!;

const libraries: [files: RegExp, omissions: Omission[]][] = [
  [/node_modules\/preact\/src\//, preact],
  [/@preact\/signals-core\/src\//, signals],
];
const omissionsOf = (id: string): Omission[] => libraries.find(([files]) => files.test(id))?.[1] ?? [];

const remedy = 'Look through the omissions in scripts/lean.';

const own = /packages\/widget\/src\//;

/**
 * Leaves out what no visitor needs.
 *
 * - zod: a schema is made inside a function that no page calls, so nothing of it may be left.
 * - preact/hooks: state lives in a sitting's signals.
 * - @preact/signals, for which a component is an effect of @preact/signals-core already.
 * - The JSX runtime: views call `h` directly, which saves another 80 bytes.
 * - What is named in lean/preact.ts and lean/signals.ts.
 *
 * Names that the libraries keep to themselves begin with an underscore. Here they end in one, so that they shrink like ours.
 */
export function lean(): Plugin {
  const cut = new Set<Omission['cuts'][number]>();
  const met = new Set<Omission>();
  return {
    name: 'lean',
    resolveId(id, importer) {
      if (id === 'zod') return { id, external: true, moduleSideEffects: false };
      if (id === 'preact/hooks')
        this.error(`${importer} imports ${id}. Views have no hooks: keep their state in signals.`);
      return sources[id];
    },
    async transform(code, id) {
      if (own.test(id)) {
        const { never } = [...preact, ...signals].find(({ never }) => never?.test(code)) ?? {};
        if (never) this.error(`${id} uses ${never.exec(code)}, which scripts/lean.ts leaves out of a visitor's files.`);
        return id.endsWith('.tsx') ? { code: `import { Fragment, h } from 'preact';\n${code}`, map: null } : null;
      }
      const omissions = omissionsOf(id);
      if (omissions.length === 0) return null;
      const plain = await transform(code, { loader: 'ts', minifyWhitespace: true, target: 'es2022' });
      let lean = plain.code.replaceAll('\n', '');
      for (const omission of omissions) {
        met.add(omission);
        for (const one of omission.cuts) {
          const [what, instead = ''] = one;
          const before = lean;
          lean = lean.replaceAll(what, instead);
          if (lean !== before) cut.add(one);
        }
      }
      const body = lean.replace(/(?:import|export const)\b[^;]*;/g, '');
      for (const { gone } of omissions)
        if (gone?.test(body)) this.error(`${id} still has ${gone.exec(body)}. ${remedy}`);
      return { code: lean.replace(/(?<![\w$])_(\w+)/g, '$1_'), map: null };
    },
    buildEnd(failure) {
      if (failure) return;
      for (const { cuts } of met)
        for (const one of cuts)
          if (!cut.has(one)) this.error(`No file of the library has ${one[0]} any more. ${remedy}`);
    },
    // The libraries' own affair.
    onLog(_level, { code, ids = [] }) {
      return code !== 'CIRCULAR_DEPENDENCY' || ids.some((id) => omissionsOf(id).length === 0);
    },
    renderChunk(_code, { name, imports }, _options, { chunks }) {
      const left = imports.filter((id) => !chunks[id]);
      if (left.length > 0) this.error(`${name} still imports ${left.join(', ')}. A visitor has no packages.`);
      return null;
    },
  };
}
