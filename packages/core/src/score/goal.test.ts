import { expect, test } from 'vitest';
import { checkGoal, type Goal, goalSentence, goalTarget } from './goal.ts';

const good: Goal = {
  metric: 'nps',
  owner: 'Support',
  reason: 'customers who recommend renew',
  baseline: 0.2,
  change: 0.05,
  unit: 'points',
  from: '2027-01-01',
  deadline: '2027-06-30',
  range: [-1, 1],
  margin: 0.04,
};
const codes = (goal: { [K in keyof Goal]?: unknown }): string[] =>
  checkGoal(goal).map(({ letter, code }) => `${letter} ${code}`);

test('a whole goal passes', () => {
  expect(checkGoal(good)).toEqual([]);
});

test('an empty form names everything that is missing, in the order of the letters', () => {
  expect(codes({})).toEqual([
    'S no-metric',
    'S no-owner',
    'M no-baseline',
    'M no-change',
    'R no-reason',
    'T no-deadline',
  ]);
  expect(codes({ ...good, metric: ' ', owner: 7 })).toEqual(['S no-metric', 'S no-owner']);
});

test('"NPS by 5 %" is refused, and the sentence asks for the unit', () => {
  const { unit: _, ...percent } = good;
  expect(checkGoal(percent).map(goalSentence)).toEqual([
    'unit: 0.05 may mean points, a share of the baseline, or the target itself. Give points, relative or absolute.',
  ]);
  expect(codes({ ...good, unit: 'percent' })).toEqual(['M no-unit']);
  expect(codes({ ...good, change: '5 %' })).toEqual(['M no-change']);
});

test('a change smaller than the margin of the answers drowns in it', () => {
  expect(codes({ ...good, margin: 0.06 })).toEqual(['M within-noise']);
  expect(codes({ ...good, change: -0.05, margin: 0.06 })).toEqual(['M within-noise']);
  expect(codes({ ...good, unit: 'relative' })).toEqual(['M within-noise']);
  expect(codes({ ...good, margin: 0 })).toEqual(['M bad-margin']);
});

test('a goal must lead somewhere, and within what the metric can be', () => {
  expect(codes({ ...good, change: 0 })).toEqual(['M no-way-to-go']);
  expect(codes({ ...good, unit: 'absolute', change: 0.2 })).toEqual(['M no-way-to-go']);
  expect(codes({ ...good, change: 0.9 })).toEqual(['A out-of-range']);
  expect(codes({ ...good, range: [1, -1] })).toEqual(['A bad-range']);
  expect(codes({ ...good, range: 'all' })).toEqual(['A bad-range']);
});

test('a goal is due on a date that exists, after it begins', () => {
  expect(codes({ ...good, deadline: '' })).toEqual(['T no-deadline']);
  expect(codes({ ...good, deadline: 'next year' })).toEqual(['T bad-date']);
  expect(codes({ ...good, deadline: '2027-02-30' })).toEqual(['T bad-date']);
  expect(codes({ ...good, from: 5 })).toEqual(['T bad-date']);
  expect(codes({ ...good, deadline: '2027-01-01' })).toEqual(['T deadline-before-start']);
});

test('the unit decides where five hundredths lead', () => {
  expect(goalTarget({ ...good, unit: 'points' })).toBe(0.25);
  expect(goalTarget({ ...good, unit: 'relative' })).toBeCloseTo(0.21, 12);
  expect(goalTarget({ ...good, unit: 'absolute' })).toBe(0.05);
});

test('every sentence names its field and ends with a remedy', () => {
  const everything = [
    {},
    { ...good, unit: '' },
    { ...good, change: 0 },
    { ...good, margin: 1 },
    { ...good, margin: -1 },
    { ...good, change: 9 },
    { ...good, range: [] },
    { ...good, deadline: 'x' },
    { ...good, from: '2028-01-01' },
  ];
  const issues = everything.flatMap(checkGoal);
  expect(new Set(issues.map(({ code }) => code)).size).toBe(14);
  for (const issue of issues) expect(goalSentence(issue)).toMatch(new RegExp(`^${issue.field}: .+[.] [A-Z][^.]+[.]$`));
});
