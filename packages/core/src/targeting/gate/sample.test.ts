import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../evaluate.ts';

const ids = Array.from({ length: 10_000 }, (_, i) => i);
const asked = (survey: string, rate: number, visitor: string): boolean =>
  evaluate({ id: survey, targeting: { sample: rate } }, { now: 0, path: '/', visitor }).due;

/** How far the share of 10,000 visitors may lie from the rate: four and a half standard errors, one time in 150,000. */
const tolerance = (rate: number): number => 4.5 * Math.sqrt((rate * (1 - rate)) / ids.length) + 1e-9;

test('over 10,000 ids the share is within sampling error of the rate', () => {
  const rate = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
  fc.assert(
    fc.property(rate, fc.string(), fc.string(), (rate, survey, salt) => {
      const part = ids.filter((i) => asked(survey, rate, `${salt}${i}`)).length / ids.length;
      expect(Math.abs(part - rate)).toBeLessThanOrEqual(tolerance(rate));
    }),
    { numRuns: 30 },
  );
});

test('random ids, as a browser makes them, are shared out as well', () => {
  let seed = 20_261_121;
  const random = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  for (const rate of [0.01, 0.2, 0.5, 0.9]) {
    const part = ids.filter(() => asked('checkout', rate, `${random()}`)).length / ids.length;
    expect(Math.abs(part - rate)).toBeLessThanOrEqual(tolerance(rate));
  }
});

test('the same id always gets the same decision, whatever else is known and asked', () => {
  const facts = fc.record({
    now: fc.integer(),
    path: fc.string(),
    url: fc.webUrl(),
    attributes: fc.dictionary(fc.string(), fc.string()),
  });
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      fc.double({ min: 0, max: 1, noNaN: true }),
      facts,
      (id, visitor, sample, facts) => {
        const [gate] = evaluate({ id, targeting: { sample, delay: '5s' } }, { ...facts, visitor }).gates;
        expect(gate!.passed).toBe(asked(id, sample, visitor));
      },
    ),
  );
});

test('who is in a smaller share is in a larger one', () => {
  const rate = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(rate, rate, fc.string(), (a, b, visitor) => {
      if (asked('x', Math.min(a, b), visitor)) expect(asked('x', Math.max(a, b), visitor)).toBe(true);
    }),
  );
});

test('one more survey changes nobody’s place in another, and surveys are drawn apart', () => {
  const before = ids.map((i) => asked('a', 0.5, `v${i}`));
  const added = ids.map((i) => asked('b', 0.5, `v${i}`));
  expect(ids.map((i) => asked('a', 0.5, `v${i}`))).toEqual(before);
  const same = ids.filter((i) => before[i] === added[i]).length / ids.length;
  expect(Math.abs(same - 0.5)).toBeLessThanOrEqual(tolerance(0.5));
});
