import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesUrl, urlPattern } from './url-pattern.ts';

const at = 'https://de.shop.example/products/7/reviews?from=mail&x=1#top';

test.each([
  ['/products/7/reviews', true],
  ['/products/:id/reviews', true],
  ['/products/:id', false],
  ['/products/*', true],
  ['https://de.shop.example/*', true],
  ['http://de.shop.example/*', false],
  ['http*://*.shop.example/*', true],
  ['https://shop.example/*', false],
  ['/products/*?from=mail', false],
  ['/products/*?from=mail*', true],
  ['/products/*?from=post*', false],
  ['/products/*#top', true],
  ['/products/*#end', false],
  ['/products/*?*x=1#*', true],
])('%s: %s', (pattern, fits) => {
  expect(matchesUrl(pattern, at)).toBe(fits);
});

test('a port belongs to the host, and a colon before a digit is no name', () => {
  expect(matchesUrl('http://localhost:3000/a:1', 'http://localhost:3000/a:1')).toBe(true);
  expect(matchesUrl('http://localhost/*', 'http://localhost:3000/')).toBe(false);
});

test('an address within a path or query is no host', () => {
  expect(matchesUrl('/go/https://other.example/*', 'https://a.example/go/https://other.example/x')).toBe(true);
  expect(matchesUrl('https://other.example/*', 'https://a.example/?to=https://other.example/')).toBe(false);
});

test('it means what the browser’s own URLPattern means', () => {
  const part = (...letters: string[]): fc.Arbitrary<string> =>
    fc.array(fc.constantFrom(...letters), { maxLength: 6 }).map((all) => all.join(''));
  // Names differ from each other, as URLPattern wants them, and a character that a name could go on with does not follow.
  const pattern = fc.record({
    host: fc.constantFrom('*', 'a.example', '*.example', 'a.*'),
    path: part('a', 'b', '/', '*', '-').map((path) => `/${path}`),
    name: fc.constantFrom('', '/:id', '/x:id', '/:id-:place'),
    query: fc.option(part('a', '=', '*'), { nil: undefined }),
    hash: fc.option(part('a', '*'), { nil: undefined }),
  });
  // What stands for the stars and names, so that many addresses fit; what stands for a name may hold a slash, and not fit.
  const filling = fc.record({ host: part('a', '.'), star: part('a', 'b', '/', '-'), name: part('a', '-', '/') });
  let fitting = 0;
  fc.assert(
    fc.property(pattern, filling, fc.boolean(), ({ host, path, name, query, hash }, seen, more) => {
      // Two stars together, or a star after a name, are modifiers of URLPattern, which has no need of them.
      const plain = (text: string): string => text.replace(/\*+/g, '*');
      const pathname = plain(path) + name;
      const filled = (text: string): string => text.replaceAll('*', seen.star.replaceAll('/', 'a'));
      const place = `${path.replaceAll('*', seen.star)}${name.replace(/:\w+/g, seen.name)}${more ? 'a' : ''}`;
      const { href: address } = new URL(
        `https://${host.replaceAll('*', `b${seen.host}b`)}${place}?${filled(query ?? 'x')}#${filled(hash ?? 'x')}`,
      );
      const theirs = new URLPattern({
        hostname: host,
        pathname,
        ...(query !== undefined && { search: plain(query) }),
        ...(hash !== undefined && { hash: plain(hash) }),
      });
      const written = `https://${host}${pathname}${query === undefined ? '' : `?${plain(query)}`}${hash === undefined ? '' : `#${plain(hash)}`}`;
      const fits = matchesUrl(written, address);
      expect([written, fits]).toEqual([written, theirs.test(address)]);
      if (fits) fitting++;
    }),
    { numRuns: 5000 },
  );
  expect(fitting).toBeGreaterThan(300);
});

test('it takes a bounded time where a regular expression would hang', () => {
  const started = performance.now();
  expect(matchesUrl(`/${'*a'.repeat(240)}b`, `https://x.example/${'a'.repeat(4000)}`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(1000);
});

test('groups, expressions and spaces are no part of a pattern', () => {
  for (const odd of ['/a(\\d+)', '/{a}?', '/a b', '', 'x'.repeat(501)]) expect(urlPattern.test(odd)).toBe(false);
});
