import type { SurveyResponse, Unanswered } from '@earshot/core';

/** A response as far as counting reads it. */
export type Told = Pick<SurveyResponse, 'id' | 'survey' | 'answers' | 'unanswered' | 'updatedAt'>;

/** Numbers that look like chance and come again with the same seed. */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const reasons: Unanswered[] = ['skipped', 'notApplicable', 'dontKnow'];
const letters = ['a', 'b', 'c', 'd', 'e'];

/** Responses of visitors who also answer off the scale, in the wrong form, in part or not at all. */
export function crowd(size: number, seed = 11): Told[] {
  const below = dice(seed);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const shuffled = (list: readonly string[]): string[] =>
    list.map((one) => [below(1000), one] as const).sort(([a], [b]) => a - b).map(([, one]) => one); // biome-ignore format: one line
  const point = (): unknown => (below(40) === 0 ? pick([0, 9, '5', null, true, 4.5]) : 1 + below(7));
  const asks: Record<string, () => unknown> = {
    recommend: () => (below(60) === 0 ? pick(['9', true, [9], { a: 9 }, 9.5, -1]) : below(12)),
    spent: () => (below(50) === 0 ? 'nothing' : below(100_000) / 100),
    e1: point,
    p1: point,
    e2: point,
    p2: point,
    e3: point,
    p3: point, // biome-ignore format: pairs
    matters: () =>
      pick<unknown>([{ ease: 20 + below(60), care: 30 }, { ease: 100 }, { ease: -5, care: 105 }, 'ease', {}]),
    tags: () =>
      below(30) === 0
        ? pick<unknown>(['price', [5], {}])
        : letters.filter(() => below(3) === 0).concat(pick([[], ['a'], ["it's"]])),
    order: () =>
      pick<() => unknown>([
        () => shuffled(letters.slice(0, 3)),
        () => ({ a: below(3), b: below(3), c: below(3) }),
        () => shuffled(letters).slice(0, 3),
        () => ['a', 'a', 'b'],
        () => (below(9) === 0 ? 'a' : { a: 1, b: 2, c: 'third' }),
      ])(),
    split: () => {
      const a = below(101);
      return pick<unknown>([
        { a, b: 100 - a },
        { a, c: 100 - a },
        { c: 100 },
        { a: a / 4, b: 99.75 - a / 4 },
        { a, b: 90 },
        { a: -1, b: 101 },
        [100],
      ]);
    },
    best: () => {
      const shown = shuffled(letters).slice(0, 3);
      return pick<unknown>([
        { shown, best: shown[0], worst: shown[2] },
        { shown, best: shown[1], worst: pick(letters) },
        { shown, best: shown[1], worst: null },
        { shown: ['a', 'a'], best: 'a', worst: 'b' },
        7,
      ]);
    },
    capital: () => pick<unknown>(['bern', 'basel', 'bern', 'genf', 5]),
    flat: () => pick([true, false]),
    essay: () => pick<unknown>([0, 0.25, 0.5, 1, 1.5, 'good']),
  };
  return Array.from({ length: size }, (_, i) => {
    const answers: Record<string, unknown> = {};
    const unanswered: Record<string, Unanswered> = {};
    for (const [question, ask] of Object.entries(asks)) {
      const chance = below(20);
      if (chance < 6) answers[question] = ask();
      else if (chance === 6) unanswered[question] = pick(reasons);
      // Whoever changes their mind has said both; the answer counts.
      if (chance === 0) unanswered[question] = 'skipped';
    }
    return {
      id: `0192f3a4-0000-7000-8000-${i.toString(16).padStart(12, '0')}`,
      survey: { id: below(20) === 0 ? 'other' : 'shop', version: 1 + below(2) },
      answers,
      unanswered,
      updatedAt: new Date(Date.UTC(2026, 2, 20) + below(30 * 24 * 3600) * 1000).toISOString(),
    } as Told;
  });
}
