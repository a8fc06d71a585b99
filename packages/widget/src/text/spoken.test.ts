import { expect, test } from 'vitest';
import { spoken } from './spoken.ts';

const own = (text: unknown): { questions: object[] } => ({ questions: [{ type: 'comment', text }] });

test('as long as all of the words are ours, they are in our language', () => {
  expect(spoken({ questions: [{ type: 'nps' }] }, 'ur')).toEqual({ locale: 'en', dir: 'ltr' });
  expect(spoken({}, 'he-IL', 'he')).toEqual({ locale: 'he', dir: 'rtl' });
});

test('a survey with words of its own is in the language that is wanted', () => {
  expect(spoken(own('کیا خیال ہے؟'), 'ur')).toEqual({ locale: 'ur', dir: 'rtl' });
  expect(spoken(own('Wie war es?'), 'de-AT', 'de')).toEqual({ locale: 'de-AT', dir: 'ltr' });
});

test.each([
  ['zh-TW', { en: '', 'zh-Hant': '' }, 'zh-Hant-TW'],
  ['zh', { en: '', 'zh-hans': '' }, 'zh-Hans-CN'],
  ['zh-TW', { en: '', 'zh-TW': '', 'zh-Hant': '' }, 'zh-TW'],
  ['zh-TW', { en: '', zh: '' }, 'zh-TW'],
  ['sr', { 'sr-Latn': '' }, 'sr'],
  ['C', { en: '', 'zh-Hant': '' }, 'C'],
])('%s among %o goes by %s', (wanted, text, locale) => {
  expect(spoken(own(text), wanted).locale).toBe(locale);
});

test('what is no survey is told elsewhere', () => {
  expect(spoken({ questions: [null, 1] }, 'de').locale).toBe('en');
});
