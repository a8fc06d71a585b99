import { expect, test } from 'vitest';
import { de } from '../text/de.ts';
import { ja } from '../text/ja.ts';
import { tags } from '../text/negotiate.ts';
import type { Words } from '../text/words.ts';
import { en } from './words.ts';

test.each(tags)('%s has a word for each kind, and a place for them in its note', async (tag) => {
  const { words } = (await import(`../text/${tag}.ts`)) as { words: Words };
  const [note, ...kinds] = words.leftOut;
  expect(note.split('#')).toHaveLength(2);
  expect(new Set(kinds).size).toBe(5);
  expect(Math.max(note.length, ...kinds.map((kind) => kind.length))).toBeLessThan(40);
  expect(note).not.toMatch(/left out/);
});

test('what will be left out is listed as the language lists', () => {
  expect(en(['email'])).toBe('Will be left out: email address.');
  expect(de.leftOut(['email', 'phone'])).toBe('Wird weggelassen: E-Mail-Adresse und Telefonnummer.');
  expect(ja.leftOut(['card', 'id'])).toBe('送信されません：カード番号、個人番号。');
});
