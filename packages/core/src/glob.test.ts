import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitsGlob } from './glob.ts';

test('a star stands for any characters, a question mark for one, and case does not count', () => {
  for (const pattern of ['*', 'ann@*', '*@EXAMPLE.com', 'a?n@*.com', '**com', 'ann@example.com*'])
    expect([pattern, fitsGlob(pattern, 'Ann@example.com')]).toEqual([pattern, true]);
  for (const pattern of ['', 'ann', '*.org', 'a?@*', '?nn@example', '*.com?'])
    expect([pattern, fitsGlob(pattern, 'Ann@example.com')]).toEqual([pattern, false]);
});

test('signs of regular expressions stand for themselves', () => {
  expect(fitsGlob('(a+)+$', '(a+)+$')).toBe(true);
  expect(fitsGlob('a.c', 'abc')).toBe(false);
});

test('it agrees with the regular expression that it stands for', () => {
  const meant: Record<string, string> = { '*': '[^]*', '?': '[^]', '.': '\\.' };
  const sign = fc.constantFrom('a', 'b', '*', '?', '.');
  fc.assert(
    fc.property(
      fc.array(sign, { maxLength: 8 }),
      fc.array(fc.constantFrom('a', 'b', '.'), { maxLength: 10 }),
      (signs, letters) => {
        const source = signs.map((sign) => meant[sign] ?? sign).join('');
        const text = letters.join('');
        expect(fitsGlob(signs.join(''), text)).toBe(new RegExp(`^${source}$`).test(text));
      },
    ),
    { numRuns: 1000 },
  );
});

test('the worst that a document can hold takes no time', () => {
  const began = performance.now();
  expect(fitsGlob('*a'.repeat(100), `${'a'.repeat(5000)}b`)).toBe(false);
  expect(performance.now() - began).toBeLessThan(1000);
});
