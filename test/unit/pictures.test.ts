import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folder, pictures } from '../../scripts/pictures.ts';

const drawn = pictures();
const guide = readFileSync(new URL('../which-score.md', folder), 'utf8');

test.each(Object.entries(drawn))('%s is what the scores say today', (name, svg) => {
  expect(readFileSync(new URL(name, folder), 'utf8'), 'run "pnpm pictures"').toBe(svg);
});

test('nothing lies among the pictures that is not drawn', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(drawn).sort());
});

test.each(Object.keys(drawn))('%s stands in the guide with a text for who cannot see it', (name) => {
  const [, alternative = ''] = guide.match(new RegExp(`!\\[([^\\]]+)\\]\\(pictures/${name}\\)`)) ?? [];
  const [, description] = drawn[name]!.match(/<desc[^>]*>(.*)<\/desc>/)!;
  expect(alternative).toBe(description);
});
