import { type Histogram, npsPoints } from '@earshot/core/score';

/** An NPS as answers: the counts of the three groups, each so many times. */
export const answersOf = (
  [detractors, passives, promoters]: readonly [detractors: number, passives: number, promoters: number],
  times = 1,
): Histogram => ({ counts: { 3: detractors * times, 8: passives * times, 10: promoters * times }, unanswered: {} });

/**
 * Numbers between 0 and 1 that look like chance and are the same each time: mulberry32.
 *
 * @see Tommy Ettinger 2017, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `n` answers of people of whom the given shares warn off and are passive. */
export function draw(n: number, detractors: number, passives: number, random: () => number): Histogram {
  const groups: [number, number, number] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const u = random();
    groups[u < detractors ? 0 : u < detractors + passives ? 1 : 2]++;
  }
  return answersOf(groups);
}

/** An NPS as a report writes it. */
export const signed = (nps: number): string => `${nps > 0 ? '+' : ''}${npsPoints(nps)}`;
