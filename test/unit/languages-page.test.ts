import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { negotiate, tags } from '../../packages/widget/src/text/negotiate.ts';

const page = readFileSync(new URL('../../docs/reference/languages.md', import.meta.url), 'utf8');

test('the page lists every language that there is, each with who has reviewed it', () => {
  const rows = [...page.matchAll(/^\| `([\w-]+)` \| .+ \| .+ \| (.+) \|$/gm)].map(([, tag]) => tag);
  expect(rows).toEqual([...tags]);
});

test('what the page says a tag gets, it gets', () => {
  const claims = [...page.matchAll(/(`[\w-]+`(?:(?: and |, )`[\w-]+`)*) gets? `([\w-]+)`/g)].flatMap(
    ([, wanted, ours]) => wanted!.match(/[\w-]+(?=`)/g)!.map((tag) => [tag, ours]),
  );
  expect(claims.length).toBeGreaterThan(8);
  for (const [wanted, ours] of claims) expect(negotiate([wanted!])?.[0], wanted).toBe(ours);
});
