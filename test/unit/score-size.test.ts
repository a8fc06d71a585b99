import * as score from '@earshot/core/score';
import { describe, expect, test } from 'vitest';
import { scoreBudgets, weighExports } from '../../scripts/score-size.ts';

const weights = await weighExports();
const schemas = await weighExports('@earshot/core/schema');
const budgets = scoreBudgets();
const sourcesOf = (name: string): string[] => weights.find((weight) => weight.name === name)!.sources;
const whoseSources = (pattern: RegExp): string[] =>
  weights
    .filter(({ sources }) => sources.some((file) => pattern.test(file)))
    .map(({ name }) => name)
    .sort();

test('every export is weighed and has a budget, and every budget has an export', () => {
  const names = Object.keys(score).sort();
  expect(weights.map(({ name }) => name).sort()).toEqual(names);
  expect(Object.keys(budgets).sort(), 'run "pnpm size:scores --new"').toEqual(names);
});

describe('imported alone', () => {
  test.each(weights)('$name fits its budget', ({ name, brotli }) => {
    expect(brotli, 'look at "pnpm size:scores"').toBeLessThanOrEqual(budgets[name] ?? 0);
  });

  test('an NPS brings what it is made of and nothing else', () => {
    expect(sourcesOf('npsScore')).toEqual([
      'distribution/normal.ts',
      'score/nps.ts',
      'score/score.ts',
      'tally/scale.ts',
    ]);
  });

  test('regression comes with itself alone', () => {
    expect(whoseSources(/driver\/regression/)).toEqual(['regression']);
  });

  test('no score brings zod or any other package', () => {
    expect(whoseSources(/^(?!distribution\/|question\/|score\/|tally\/|\w+\.ts$)/)).toEqual([]);
  });

  test('a schema, which does bring zod, is seen to', () => {
    const parseSurvey = schemas.find(({ name }) => name === 'parseSurvey')!;
    expect(parseSurvey.sources).toContain('zod');
  });
});
