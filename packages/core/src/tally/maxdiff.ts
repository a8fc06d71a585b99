/** Best–worst choices: how often each item was shown, picked as best and picked as worst. */
export interface MaxDiffTally {
  /** Sets with one best and one worst item. */
  sets: number;
  /** Sets left out because a pick was missing, not shown, or both picks were the same. */
  invalid: number;
  items: Record<string, { shown: number; best: number; worst: number }>;
}

/** One set as it was shown, and what was picked. */
export interface MaxDiffSet {
  shown: readonly string[];
  best: string | null;
  worst: string | null;
}

/**
 * The tally of nothing yet: merged with any other it changes nothing.
 *
 * @example
 * emptyMaxDiff() // { sets: 0, invalid: 0, items: {} }
 */
export const emptyMaxDiff = (): MaxDiffTally => ({ sets: 0, invalid: 0, items: {} });

/**
 * The tally with one more set.
 *
 * @example
 * addMaxDiff(emptyMaxDiff(), { shown: ['a', 'b', 'c'], best: 'a', worst: 'c' }).items.a // { shown: 1, best: 1, worst: 0 }
 */
export function addMaxDiff(tally: MaxDiffTally, { shown, best, worst }: MaxDiffSet): MaxDiffTally {
  const sound =
    best !== null &&
    worst !== null &&
    best !== worst &&
    shown.includes(best) &&
    shown.includes(worst) &&
    new Set(shown).size === shown.length;
  if (!sound) return { ...tally, invalid: tally.invalid + 1 };
  const one = shown.map(
    (item) => [item, { shown: 1, best: Number(item === best), worst: Number(item === worst) }] as const,
  );
  return mergeMaxDiffs(tally, { sets: 1, invalid: 0, items: Object.fromEntries(one) });
}

/**
 * Both tallies as one: associative and commutative, with `emptyMaxDiff()` as identity.
 *
 * @example
 * const set = addMaxDiff(emptyMaxDiff(), { shown: ['a', 'b', 'c'], best: 'a', worst: 'c' });
 * mergeMaxDiffs(set, set).items.c // { shown: 2, best: 0, worst: 2 }
 */
export function mergeMaxDiffs(a: MaxDiffTally, b: MaxDiffTally): MaxDiffTally {
  const items = new Map(Object.entries(a.items));
  for (const [item, { shown, best, worst }] of Object.entries(b.items)) {
    const so = items.get(item) ?? { shown: 0, best: 0, worst: 0 };
    items.set(item, { shown: so.shown + shown, best: so.best + best, worst: so.worst + worst });
  }
  return { sets: a.sets + b.sets, invalid: a.invalid + b.invalid, items: Object.fromEntries(items) };
}
