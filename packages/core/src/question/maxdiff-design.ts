import { shuffled } from '../shuffle.ts';

/** What a design shows, to judge it by. */
export interface MaxDiffDesign {
  /** How often the item that is shown least, and the one shown most, is shown to one visitor. */
  least: number;
  most: number;
  /** The size of the largest set. */
  largest: number;
  /**
   * What speaks against it.
   * - `few-showings`: an item is shown fewer than three times, so that its own answers say little of it.
   * - `unequal-showings`: some items are shown at least two times more than others, and so have more chances to be picked.
   * - `large-sets`: more than five items at once are hard to compare.
   */
  doubts: ('few-showings' | 'unequal-showings' | 'large-sets')[];
}

/**
 * How a design of best–worst sets stands: every item at least three times, all equally often within one, at most five at once.
 *
 * @see Orme 2005, "Accuracy of HB estimation in MaxDiff experiments", Sawtooth Software Research Paper Series, for three showings
 *
 * @example
 * maxDiffDesign(['a', 'b', 'c'], [['a', 'b'], ['b', 'c']]).doubts // ['few-showings']
 */
export function maxDiffDesign(items: readonly string[], sets: readonly (readonly string[])[]): MaxDiffDesign {
  const shown = new Map(items.map((item) => [item, 0]));
  for (const item of sets.flat()) if (shown.has(item)) shown.set(item, shown.get(item)! + 1);
  const times = [...shown.values()];
  const [least, most] = [Math.min(...times), Math.max(...times)];
  const largest = Math.max(0, ...sets.map((set) => set.length));
  const doubts: MaxDiffDesign['doubts'] = [];
  if (least < 3) doubts.push('few-showings');
  if (most - least > 1) doubts.push('unequal-showings');
  if (largest > 5) doubts.push('large-sets');
  return { least, most, largest, doubts };
}

/** How many designs are tried for one seed, of which the one that mixes best is taken: as many as a phone makes unnoticed. */
const attempts = (items: number): number => (items > 20 ? 2 : 8);

/**
 * Sets for one visitor: each item is shown `times` times, or once more where the sets would not be full, no item twice in a set,
 * and any two items stand together about equally often. The same seed gives the same sets.
 *
 * @param size items per set. @param times how often each item is shown at least.
 *
 * @example
 * balancedSets(['a', 'b', 'c', 'd', 'e'], 4, 4, '0192f3a4-… features').length // 5
 */
export function balancedSets(items: readonly string[], size: number, times: number, seed: string): string[][] {
  const designs = Array.from({ length: attempts(items.length) }, (_, i) => attempt(items, size, times, `${seed} ${i}`));
  return designs.reduce((best, design) => (design.clumps < best.clumps ? design : best)).sets;
}

function attempt(
  items: readonly string[],
  size: number,
  times: number,
  seed: string,
): { sets: string[][]; clumps: number } {
  const shown = items.map(() => 0);
  const together = items.map(() => items.map(() => 0));
  const sets: string[][] = [];
  for (let n = Math.ceil((items.length * times) / size); sets.length < n; ) {
    const set: number[] = [];
    let free = shuffled([...items.keys()], `${seed} ${sets.length}`);
    while (set.length < size) {
      // Those that were shown least, then those that have met the others least, then by chance.
      const rank = (item: number): [number, number] => [
        shown[item]!,
        set.reduce((sum, other) => sum + together[item]![other]! ** 2, 0),
      ];
      const [next] = free
        .map((item) => [item, ...rank(item)] as const)
        .reduce((best, one) => (before(one, best) ? one : best));
      set.push(next);
      free = free.filter((item) => item !== next);
    }
    for (const item of set) {
      shown[item]!++;
      for (const other of set) if (other !== item) together[item]![other]!++;
    }
    const names = set.map((item) => items[item]!);
    sets.push(shuffled(names, `${seed} ${sets.length} order`));
  }
  return { sets, clumps: together.flat().reduce((sum, met) => sum + met * met, 0) };
}

type Ranked = readonly [item: number, shown: number, met: number];

const before = ([, shown, met]: Ranked, [, otherShown, otherMet]: Ranked): boolean =>
  shown < otherShown || (shown === otherShown && met < otherMet);
