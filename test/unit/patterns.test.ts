import { globSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

// Every regular expression of ours that runs on what a document, a visitor or a network brings.
const root = new URL('../..', import.meta.url).pathname;
const files = globSync('packages/*/src/**/*.{ts,tsx}', { cwd: root }).filter(
  (file) => !/\.(test|stories)\.tsx?$/.test(file),
);

interface Pattern {
  file: string;
  source: string;
  flags: string;
}

const literals: Pattern[] = [];
/** Where one is built at run time, out of whatever. */
const built: string[] = [];

for (const file of files) {
  const { program, errors } = parseSync(file, readFileSync(root + file, 'utf8'));
  if (errors.length > 0) throw new Error(`${file} cannot be read`);
  const open: unknown[] = [program];
  for (let node = open.pop(); node; node = open.pop()) {
    const { type, regex, callee } = node as {
      type?: string;
      regex?: { pattern: string; flags: string };
      callee?: { name?: string };
    };
    if (type === 'Literal' && regex) literals.push({ file, source: regex.pattern, flags: regex.flags });
    if (/^(New|Call)Expression$/.test(type ?? '') && callee?.name === 'RegExp') built.push(file);
    open.push(...Object.values(node).filter((value) => typeof value === 'object' && value));
  }
}

/** What a checker makes of it. */
const judge = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string => {
  // It gives up by the clock, which tells more of the machine than of the pattern.
  const diagnostics = checkSync(source, flags, { timeout: 100_000, randomSeed: 1 });
  return diagnostics.status === 'vulnerable' ? `vulnerable: ${diagnostics.complexity.type}` : diagnostics.status;
};

test('the checker tells what backtracks from what does not', () => {
  expect(judge({ source: '^(a+)+$', flags: '' })).toBe('vulnerable: exponential');
  expect(judge({ source: '^.*b.*b$', flags: '' })).toBe('vulnerable: polynomial');
  expect(judge({ source: '^[a-z]+$', flags: '' })).toMatch(/^safe/);
});

test('no regular expression of ours takes more than linear time on what a document or a visitor brings', () => {
  expect(literals.length).toBeGreaterThan(50);
  const bad = literals.flatMap((pattern) => {
    const verdict = judge(pattern);
    return /^safe/.test(verdict) ? [] : [`${pattern.file}: /${pattern.source}/${pattern.flags} is ${verdict}`];
  });
  expect(bad).toEqual([]);
}, 120_000);

test('none is built out of a document', () => {
  expect(built).toEqual([]);
});
