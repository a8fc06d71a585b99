import { expect, test } from 'vitest';
import { words } from './text.ts';

const thanks = { de: 'Danke', en: 'Thank you', 'pt-BR': 'Obrigado' };

test.each([
  ['de', 'Danke'],
  ['de-AT', 'Danke'],
  ['pt-BR', 'Obrigado'],
  ['fr', 'Thank you'],
  ['__proto__', 'Thank you'],
  ['', 'Thank you'],
])('for %s the words are %s', (locale, text) => {
  expect(words(thanks, locale)).toBe(text);
});

test('one string serves every language', () => expect(words('Hi', 'de')).toBe('Hi'));

test('without English, whatever comes first serves', () => {
  expect(words({ de: 'Danke', fr: 'Merci' }, 'it')).toBe('Danke');
  expect(words({}, 'it')).toBe('');
});
