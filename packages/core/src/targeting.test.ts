import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, type Gate, matches, type Targeting, type TargetingFacts } from './targeting.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 21);
const facts: TargetingFacts = { now, path: '/checkout/done', visitor: 'someone', events: ['order-placed'] };
const gates = (targeting: Targeting, change: Partial<TargetingFacts> = {}): Gate[] =>
  evaluate({ id: 'x', targeting }, { ...facts, ...change });
const due = (...args: Parameters<typeof gates>): boolean => gates(...args).every(({ passed }) => passed);

test('a survey without targeting has no gate', () => {
  expect(evaluate({ id: 'x' }, facts)).toEqual([]);
});

test('an event opens it', () => {
  expect(due({ on: [{ event: 'order-placed' }, { event: 'other' }] })).toBe(true);
  expect(due({ on: [{ event: 'order-placed' }] }, { events: [] })).toBe(false);
});

test('a path opens it', () => {
  expect(due({ where: { path: '/checkout/*' } })).toBe(true);
  expect(due({ where: { path: '/cart' } })).toBe(false);
});

test('a visitor is left alone for 90 days, or as long as the survey says', () => {
  expect(due({}, { shownAt: now - 89 * day })).toBe(false);
  expect(due({}, { shownAt: now - 90 * day })).toBe(true);
  expect(due({ again: '1d' }, { shownAt: now - 2 * day })).toBe(true);
  expect(gates({ again: '1d' }, { shownAt: now })[0]).toEqual({
    gate: 'again',
    passed: false,
    wanted: '1d',
    seen: now,
    next: now + day,
  });
});

test('it ends when the day begins', () => {
  expect(due({ until: '2026-11-22' })).toBe(true);
  expect(due({ until: '2026-11-21' })).toBe(false);
});

test.each([
  ['again', '90 days'],
  ['again', 'd'],
  ['until', 'soon'],
  ['until', ''],
  ['until', null],
  ['sample', '20%'],
  ['sample', 20],
  ['smaple', 0.1],
  ['who', { attribute: 'plan' }],
  ['consent', true],
])('%s: %j is a gate that fails and shows what was wanted', (gate, wanted) => {
  for (const shownAt of [undefined, now - 1000 * day])
    expect(gates({ [gate]: wanted }, { shownAt })).toContainEqual(
      expect.objectContaining({ gate, wanted, passed: false }),
    );
});

test('a delay is no gate', () => expect(gates({ delay: '5s' })).toEqual([]));

test('a sample takes its share of visitors, and the same ones each time', () => {
  const asked = Array.from({ length: 20_000 }, (_, i) => due({ sample: 0.2 }, { visitor: `v${i}` })).filter(
    Boolean,
  ).length;
  expect(Math.abs(asked / 20_000 - 0.2)).toBeLessThan(0.012);
  expect(gates({ sample: 0.2 })).toEqual(gates({ sample: 0.2 }));
  expect(due({ sample: 1 })).toBe(true);
  expect(due({ sample: 0 })).toBe(false);
});

test('samples of two surveys are drawn apart', () => {
  const of = (id: string, i: number): boolean =>
    evaluate({ id, targeting: { sample: 0.5 } }, { ...facts, visitor: `v${i}` })[0]!.passed;
  const same = Array.from({ length: 10_000 }, (_, i) => of('a', i) === of('b', i)).filter(Boolean).length;
  expect(Math.abs(same / 10_000 - 0.5)).toBeLessThan(0.03);
});

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
