import { expect, test } from 'vitest';
import { words } from './text.ts';

const thanks = { de: 'Danke', en: 'Thank you', 'pt-BR': 'Obrigado', zh: '谢谢', 'zh-Hant': '謝謝' };

test.each([
  ['de', 'Danke'],
  ['de-AT', 'Danke'],
  ['pt-BR', 'Obrigado'],
  ['PT-br', 'Obrigado'],
  ['pt', 'Thank you'],
  ['zh-Hant-TW', '謝謝'],
  ['zh-hant-tw-x-own', '謝謝'],
  ['zh-Hans', '谢谢'],
  ['zhx', 'Thank you'],
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
