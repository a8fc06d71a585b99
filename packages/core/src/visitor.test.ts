import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const source = new URL('.', import.meta.url).pathname;

/** Bundles what a visitor's page takes from core; gives its brotli bytes and the files that have a part in it. */
async function bundle(names: string, entry = 'index'): Promise<{ code: string; bytes: number; files: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${names} } from './${entry}.ts';`, resolveDir: source },
    absWorkingDir: source,
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
  });
  const inputs = Object.entries(Object.values(metafile.outputs)[0]!.inputs);
  const files = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
  const code = outputFiles[0]!.text;
  return { code, bytes: brotliCompressSync(code).length, files };
}

test("the visitor's part of core holds no zod, no scoring and no sentences, and costs at most 1,850 bytes", async () => {
  const names = 'instruments, openFor, promptTexts, uuidv7, words';
  const { code, bytes, files } = await bundle(names);
  expect(files).toContain('words.ts');
  expect(files.filter((file) => /zod|score|distribution|tally|sentences|parse|coherent|json|once/.test(file))).toEqual(
    [],
  );
  expect(code).not.toMatch(/looseObject|safeParse|wilson/);
  expect(bytes).toBeLessThanOrEqual(1850);
});

test('what looks through a document in the page holds no zod and no sentences, and costs at most 3,400 bytes', async () => {
  const { code, bytes, files } = await bundle('contentIssue, plainRules');
  expect(files).toContain('rule.ts');
  expect(files.filter((file) => /zod|score|distribution|tally|sentences|parse|hash|json|once/.test(file))).toEqual([]);
  expect(code).not.toMatch(/looseObject|safeParse|wilson/);
  expect(bytes).toBeLessThanOrEqual(3400);
});

test('what decides whether anything is due costs at most 650 bytes', async () => {
  const { bytes, files } = await bundle('plainlyDue');
  expect(files.sort()).toEqual(['duration.ts', 'hash.ts', 'targeting/path-pattern.ts', 'targeting/plain.ts']);
  expect(bytes).toBeLessThanOrEqual(650);
});

test('what decides it for a survey with any gate holds no zod and no sentences', async () => {
  const { files } = await bundle('evaluate');
  expect(files).toContain('targeting/gate/schedule.ts');
  expect(files.filter((file) => /zod|score|distribution|tally|sentences|parse|json|lint/.test(file))).toEqual([]);
});

test('the check above can see zod and sentences where they are', async () => {
  expect((await bundle('sentence')).files).toContain('sentences.ts');
  expect((await bundle('parseSurvey', 'schema')).files.join()).toContain('zod');
});
