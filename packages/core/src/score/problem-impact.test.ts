import fc from 'fast-check';
import { expect, test } from 'vitest';
import { off } from '../../../../test/reference/reference.ts';
import { service } from '../../../../test/reference/service.ts';
import { mergePairs, problemImpact, tallyPairs } from './index.ts';

const scale = { problem: [true], counted: [4, 5], values: [1, 2, 3, 4, 5] };

test.each(service.problems)(
  'agrees with statsmodels on $without without a problem and $with with one, at $level',
  ({ without: [good, fine], with: [still, had], level, difference, incidence }) => {
    const counts = { true: { 5: still, 1: had - still }, false: { 4: good, 2: fine - good } };
    const impact = problemImpact({ counts }, { ...scale, level });
    for (const end of [0, 1]) {
      expect(off(impact.difference.interval?.[end], difference[end]!)).toBeLessThan(1e-10);
      expect(off(impact.incidence.interval?.[end], incidence[end]!)).toBeLessThan(1e-10);
    }
    expect(impact.difference.value).toBeCloseTo(good / fine - still / had, 12);
  },
);

test('what is on neither scale is invalid, and stands in no share', () => {
  const tally = tallyPairs([
    [true, 5],
    [false, 5],
    ['perhaps', 5],
    [false, 9],
    [true, 'fine'],
  ]);
  const impact = problemImpact(tally, { ...scale, none: [false] });
  expect(impact.incidence).toMatchObject({ value: 0.5, n: 2, counts: { invalid: 3 } });
  expect(impact.incidence.warnings).toContain('invalid-answers');
  expect(problemImpact(tally, scale).incidence.n).toBe(3);
});

test('without a problem, or without anybody, there is nothing to compare', () => {
  const impact = problemImpact(
    tallyPairs([
      [false, 5],
      [false, 1],
    ]),
    scale,
  );
  expect(impact).toMatchObject({
    incidence: { value: 0 },
    without: { value: 0.5 },
    with: { value: null },
    difference: { value: null },
  });
  expect(problemImpact({ counts: {} }, scale).incidence).toMatchObject({ value: null, warnings: ['empty'] });
});

test('calling problems what were none turns the difference around, however the pairs were merged', () => {
  const pair = fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 5 }));
  fc.assert(
    fc.property(fc.array(pair), fc.array(pair), (a, b) => {
      const tally = mergePairs(tallyPairs(a), tallyPairs(b));
      const [there, back] = [problemImpact(tally, scale), problemImpact(tally, { ...scale, problem: [false] })];
      expect(there.difference.value ?? 9).toBeCloseTo(-(back.difference.value ?? -9), 12);
      expect(there.with.value).toEqual(back.without.value);
      expect(there).toEqual(problemImpact(tallyPairs([...b, ...a]), scale));
    }),
  );
});
