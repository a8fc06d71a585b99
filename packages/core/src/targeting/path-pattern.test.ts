import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matches } from './path-pattern.ts';

describe('a pattern', () => {
  test.each([
    ['/a', '/a', true],
    ['/a', '/a/', false],
    ['/a/*', '/a/', true],
    ['/a/*', '/a', false],
    ['*', '', true],
    ['*/done', '/a/done', true],
    ['/a/*/c', '/a/b/c', true],
    ['/a/*/c', '/a/c', false],
    ['/a*a', '/a', false],
    ['*a*b*', 'xxaxxbxx', true],
    ['*a*b*', 'ba', false],
    ['/a.c', '/abc', false],
    ['**', 'x', true],
  ])('%s against %s: %s', (pattern, path, fits) => {
    expect(matches(pattern, path)).toBe(fits);
  });

  test('means what the regular expression means', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '/')).map((letters) => letters.join(''));
    const pattern = fc.array(fc.constantFrom('a', 'b', '/', '*')).map((letters) => letters.join(''));
    fc.assert(
      fc.property(pattern, text, (pattern, text) => {
        expect(matches(pattern, text)).toBe(new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('takes linear time where a regular expression would hang', () => {
    const started = performance.now();
    expect(matches(`${'*a'.repeat(250)}*b*`, 'a'.repeat(200_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
