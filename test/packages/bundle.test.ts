import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { budgets, wordFiles } from '../../scripts/size.ts';

const dist = new URL('../../packages/widget/dist/', import.meta.url).pathname;
const built = globSync('earshot*.js', { cwd: dist });
const words = wordFiles();
const files = built.filter((file) => !words.some(({ name }) => name === file));
const read = (file: string): string => readFileSync(dist + file, 'utf8');
const sources = (file: string): string[] => JSON.parse(read(`${file}.map`)).sources;

test('a page loads the loader first and the rest when a prompt is due', () => {
  expect(files).toContain('earshot.js');
  expect(files.length).toBeGreaterThan(1);
});

test.each(files)('%s holds no zod and no scoring, but for what marks a quiz', (file) => {
  const foreign = sources(file).filter((source) => /node_modules\/zod|core\/src\/(score|schema|parse)/.test(source));
  // A visitor's own answers are scored where a survey asks for it; nobody else's are counted here.
  const own = file === 'earshot-scores.js' ? /score\/(mark|kano)\.ts$/ : /^$/;
  expect(foreign.filter((source) => !own.test(source))).toEqual([]);
});

test('the loader holds neither Preact nor the queue', () => {
  expect(sources('earshot.js').filter((source) => /preact|idb-keyval/.test(source))).toEqual([]);
});

test.each(files)('%s writes no HTML, evaluates no text and sets no style attribute', (file) => {
  expect(read(file)).not.toMatch(
    /innerHTML|__html|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|setAttribute\(["']style/i,
  );
});

test('the words of thirty languages are five files each, of text alone and within their budget', () => {
  expect(words).toHaveLength(150);
  for (const { name, brotli } of words) {
    expect(brotli, name).toBeLessThan(budgets.words);
    expect(read(name), name).toMatch(/^export default "([^"\\]|\\["n])*"$/);
  }
});
