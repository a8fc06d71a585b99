import { rollup } from 'rollup';
import { expect, test } from 'vitest';
import { lean } from '../../scripts/lean.ts';

/** Bundles files that exist in memory alone, the first of them as the entry, as a visitor's file. */
async function bundle(files: Record<string, string>): Promise<string> {
  const built = await rollup({
    input: Object.keys(files)[0]!,
    external: ['preact'],
    plugins: [
      lean(),
      { name: 'memory', resolveId: (id) => (id in files ? id : null), load: (id) => files[id] ?? null },
    ],
  });
  return (await built.generate({ format: 'es' })).output[0].code;
}

const view = '/packages/widget/src/view/View.ts';

test.each([
  ["import { useState } from 'preact/hooks'; useState();", /imports preact\/hooks.*signals/],
  ['export const view = h("p", { dangerouslySetInnerHTML: {} });', /dangerouslySetInnerHTML.*leaves out/],
  ["import { useSignal } from '@preact/signals'; useSignal(1);", /useSignal.*leaves out/],
  ['export const doubled = computed(() => 2);', /computed\(.*leaves out/],
  ['export class View { componentDidMount() {} }', /componentDidMount.*leaves out/],
  ['export const view = h("input", { ref: createRef() });', /createRef.*leaves out/],
  ['export const view = <button onClick={ready && go} />;', /onClick=.*leaves out/],
  ['export const view = <img width="9" />;', /width=.*leaves out/],
])('a view that needs what is left out stops the build: %s', async (code, sentence) => {
  await expect(bundle({ [view]: code })).rejects.toThrow(sentence);
});

test('a library that has changed stops the build', async () => {
  const library = '/node_modules/preact/src/index.js';
  const changed = (code: string): Promise<string> => bundle({ [view]: `import '${library}';`, [library]: code });
  await expect(changed('export {};')).rejects.toThrow(/No file .* has .*Look through the omissions/);
  await expect(changed('export function hydrate() { return isHydrating; }')).rejects.toThrow(/still has isHydrating/);
});

test('a package that is left over stops the build', async () => {
  await expect(bundle({ [view]: "import * as z from 'zod'; export const schema = z.string();" })).rejects.toThrow(
    /still imports zod/,
  );
});

test('what only a schema needs goes with it', async () => {
  const code = await bundle({
    [view]: "import * as z from 'zod'; const schema = () => z.string(); export const one = 1;",
  });
  expect(code).not.toContain('zod');
});
