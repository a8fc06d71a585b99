import { expect, test } from 'vitest';
import { direction } from './direction.ts';

test.each(['ar', 'he', 'iw', 'fa-IR', 'ur', 'yi', 'ps', 'dv', 'ku-Arab', 'az-IR', 'ha-Arab', 'ckb'])(
  '%s is written from the right',
  (tag) => {
    expect(direction(tag)).toBe('rtl');
  },
);

test.each(['en', 'de-AT', 'ku', 'az', 'ja', 'hi', 'th', 'hy', 'zh-Hant', 'sr-Cyrl', 'ar-Latn'])(
  '%s is written from the left',
  (tag) => {
    expect(direction(tag)).toBe('ltr');
  },
);

test.each(['C', '', 'en_US', '-', 'x'.repeat(40)])('%o is no tag and reads from the left', (tag) => {
  expect(direction(tag)).toBe('ltr');
});
