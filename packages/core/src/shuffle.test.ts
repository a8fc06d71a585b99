import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chiSquaredQuantile } from './distribution/chi-squared.ts';
import { shuffled } from './shuffle.ts';

const letters = ['a', 'b', 'c', 'd'];

test('the same seed gives the same order, and another question another', () => {
  const list = Array.from({ length: 30 }, (_, i) => i);
  expect(shuffled(list, 'r q1')).toEqual(shuffled(list, 'r q1'));
  expect(shuffled(list, 'r q1')).not.toEqual(shuffled(list, 'r q2'));
});

test('nothing is lost, nothing doubled, and the list itself stays as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
      const before = [...list];
      const order = shuffled(list, seed);
      expect(list).toEqual(before);
      expect(order.toSorted((a, b) => a - b)).toEqual(before.toSorted((a, b) => a - b));
    }),
  );
});

test('what is pinned keeps its place', () => {
  const item = fc.record({ id: fc.uuid(), pinned: fc.boolean() });
  fc.assert(
    fc.property(fc.array(item), fc.string(), (list, seed) => {
      const order = shuffled(list, seed);
      for (const [i, item] of list.entries()) if (item.pinned) expect(order[i]).toBe(item);
    }),
  );
});

test('other and none of these are pinned, unless they say that they are not', () => {
  const last = (option: object) =>
    Array.from({ length: 50 }, (_, i) => shuffled([...letters, option], `${i}`).at(-1)).every((one) => one === option);
  expect(last({ id: 'other', other: true })).toBe(true);
  expect(last({ id: 'none', exclusive: true })).toBe(true);
  expect(last({ id: 'none', exclusive: true, pinned: false })).toBe(false);
  expect(last({ id: 'e' })).toBe(false);
});

test.each(['counted', 'ids'])('every order is equally likely, whether seeds are %s or not', (seeds) => {
  const each = 500;
  const orders = new Map<string, number>();
  for (let i = 0; i < 24 * each; i++) {
    const seed = seeds === 'ids' ? `${crypto.randomUUID()} source` : `${i} source`;
    const order = shuffled(letters, seed).join('');
    orders.set(order, (orders.get(order) ?? 0) + 1);
  }
  expect(orders.size).toBe(24);
  const chi = [...orders.values()].reduce((sum, n) => sum + (n - each) ** 2 / each, 0);
  // One run in a million would fail by chance, were the seeds drawn.
  expect(chi).toBeLessThan(chiSquaredQuantile(1 - 1e-6, 23));
});

test('every place is equally likely in a long list', () => {
  const [size, runs] = [20, 8000];
  const list = Array.from({ length: size }, (_, i) => i);
  const counts = list.map(() => list.map(() => 0));
  for (let i = 0; i < runs; i++)
    for (const [place, item] of shuffled(list, `${i} long`).entries()) counts[item]![place]!++;
  const expected = runs / size;
  const chi = counts.flat().reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
  expect(chi).toBeLessThan(chiSquaredQuantile(1 - 1e-6, (size - 1) ** 2));
});
