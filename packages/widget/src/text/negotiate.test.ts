import { expect, test } from 'vitest';
import { negotiate } from './negotiate.ts';

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE-at', 'de'],
  ['pt', 'pt'],
  ['pt-AO', 'pt'],
  ['pt-BR', 'pt-BR'],
  ['zh', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-Hant', 'zh-Hant'],
  ['zh-Hans-TW', 'zh-Hans'],
  ['no', 'nb'],
  ['nn-NO', 'nb'],
  ['iw', 'he'],
  ['in', 'id'],
  ['fa-AF', 'fa'],
])('%s is served by %s', (wanted, ours) => {
  expect(negotiate([wanted])?.[0]).toBe(ours);
});

test.each(['hi-Latn', 'ru-Latn', 'fil', 'kok', 'haw', 'gsw', 'ur', 'eu', 'tlh'])(
  '%s is not mistaken for another language',
  (wanted) => {
    expect(negotiate([wanted])).toBeUndefined();
  },
);

test.each(['', 'C', 'POSIX', '-', 'x-default', 'i-klingon', '*', 'de-', 'a'.repeat(40), '../de'])(
  '%o is no tag, and the next is asked',
  (bad) => {
    expect(negotiate([bad])).toBeUndefined();
    expect(negotiate([bad, 'fr'])?.[0]).toBe('fr');
  },
);

test.each([
  ['de_AT', 'de-AT'],
  ['de_AT.UTF-8', 'de-AT'],
  ['fr-FR@posix', 'fr-FR'],
  ['pt_BR', 'pt-BR'],
])('%s is read as %s', (written, meant) => {
  expect(negotiate([written])?.[1]).toBe(meant);
});

test('the first that we have is taken, and English ends the search', () => {
  expect(negotiate(['eu', 'es', 'fr'])?.[0]).toBe('es');
  expect(negotiate(['eu', 'en-US@posix', 'fr'])).toBeUndefined();
  expect(negotiate([])).toBeUndefined();
});
