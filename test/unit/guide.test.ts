import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as score from '@earshot/core/score';
import { expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const read = (file: string): string => readFileSync(root + file, 'utf8');
const guide = read('docs/guide/which-score.md');

/** The cells of a table's rows, by the first words of its head. */
function rowsOf(head: string): string[][] {
  const [, table = ''] = guide.split(`\n| ${head}`);
  const [, , ...rows] = table.split('\n\n')[0]!.split('\n');
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

const number = (text: string): number => Number(text.replace(',', ''));
const usual = { variance: 0.6 };
const enough = [
  ...[0.1, 0.05, 0.03].map((margin) => score.shareSampleSize({ margin })),
  ...[0.1, 0.05].map((margin) => score.npsSampleSize({ margin, ...usual })),
  score.npsSampleSize({ margin: 0.05 }),
  ...[1, 1.5].map((spread) => score.meanSampleSize({ margin: 0.2, spread })),
  score.meanSampleSize({ margin: 5, spread: 20 }),
].map(({ n }) => n);
const apart = [
  ...[0.2, 0.1, 0.05].map((difference) => score.npsDifferenceSampleSize({ difference, variances: [0.6, 0.6] })),
  ...[0.85, 0.8].map((second) => score.shareDifferenceSampleSize({ first: 0.75, second })),
  score.meanDifferenceSampleSize({ difference: 0.25, spread: 1 }),
].map(({ n }) => n);

test('the guide asks for as many answers as the plans do', () => {
  expect(rowsOf('to know').map((row) => number(row.at(-1)!))).toEqual(enough);
  expect(rowsOf('to find').map((row) => number(row.at(-1)!))).toEqual(apart);
  const { n } = score.npsSampleSize({ margin: 0.05, ...usual, population: 2000 });
  expect(guide).toContain(`of 2,000 customers ${n} answers do for ±5 points of NPS`);
});

test('its table of scores asks for no other numbers', () => {
  const asked = rowsOf('you want to know').flatMap((row) => [...row[2]!.matchAll(/([\d,]+)(?= for ±| in each)/g)]);
  expect(asked.length).toBeGreaterThan(10);
  for (const [, n] of asked) expect([...enough, ...apart]).toContain(number(n!));
});

test('twelve of twelve are not everyone', () => {
  const [low] = score.rate(12, 12).interval!;
  expect(guide).toContain(`12 of 12." The share lies somewhere between ${Math.floor(low * 100)} %`);
});

test.each(['README.md', ...globSync('docs/**/*.md', { cwd: root })])('every link of %s leads to a file', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link]) => link!);
  expect(links.filter((link) => !existsSync(`${root}${dirname(page)}/${link}`))).toEqual([]);
});
