import { expect, test } from 'vitest';
import { tags } from '../text/negotiate.ts';
import { leftOut, privacyWords } from './words.ts';

test('every language has a word for each kind, and a place for them in its note', () => {
  expect(Object.keys(privacyWords).sort()).toEqual([...tags].sort());
  for (const [tag, [note, ...kinds]] of Object.entries(privacyWords)) {
    expect(note.split('#'), tag).toHaveLength(2);
    expect(new Set(kinds).size, tag).toBe(5);
    expect(Math.max(note.length, ...kinds.map((kind) => kind.length)), tag).toBeLessThan(40);
    expect(note, tag).not.toMatch(/left out/);
  }
});

test('what will be left out is listed as the language lists', () => {
  expect(leftOut(['email'], 'en')).toBe('Will be left out: email address.');
  expect(leftOut(['email', 'phone'], 'de')).toBe('Wird weggelassen: E-Mail-Adresse und Telefonnummer.');
  expect(leftOut(['card', 'id'], 'ja')).toBe('送信されません：カード番号、個人番号。');
  expect(leftOut(['phone'], 'tlh')).toBe('Will be left out: phone number.');
});
