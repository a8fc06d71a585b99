/** Rankings of the same options by many visitors. Ranks are multiples of a half, so all sums are exact. */
export interface RankingTally {
  /** Complete rankings. */
  n: number;
  /** Rankings left out because an option was missing or was not among them. */
  incomplete: number;
  /** By option: Σ rank, Σ rank², and how often it came first, alone or with others. */
  options: Record<string, { sum: number; squares: number; first: number }>;
  /** Σ(t³ − t) over all groups of t options that shared a place. */
  ties: number;
}

export interface RankingOptions {
  /** How many were to be ranked; the rest share the places behind them. @default all */
  top?: number;
}

/**
 * The tally of nothing yet: merged with any other it changes nothing.
 *
 * @example
 * emptyRanking().n // 0
 */
export const emptyRanking = (): RankingTally => ({ n: 0, incomplete: 0, options: {}, ties: 0 });

/**
 * The tally with one more ranking.
 *
 * @param ranking options from first to last, or a place for each; options of the same place share the mean of their ranks.
 * @param options all that there were. Who ranked fewer than were to be ranked is counted as incomplete.
 *
 * @example
 * addRanking(emptyRanking(), ['speed', 'price'], ['price', 'speed']).options.speed.first // 1
 */
export function addRanking(
  tally: RankingTally,
  ranking: readonly string[] | Readonly<Record<string, number>>,
  options: readonly string[],
  { top = options.length }: RankingOptions = {},
): RankingTally {
  const places = Array.isArray(ranking)
    ? (ranking as readonly string[]).map((option, i) => [option, i] as const)
    : Object.entries(ranking as Record<string, number>);
  const at = new Map(places);
  const ranked = at.size;
  // Behind every place that can be given.
  if (ranked === top) for (const option of options) if (!at.has(option)) at.set(option, Number.MAX_VALUE);
  const complete =
    places.length === top &&
    ranked === top &&
    at.size === options.length &&
    options.every((option) => Number.isFinite(at.get(option)));
  if (!complete || options.length === 0) return { ...tally, incomplete: tally.incomplete + 1 };
  const all = [...at.values()];
  let ties = 0;
  const one = options.map((option) => {
    const place = at.get(option)!;
    const before = all.filter((other) => other < place).length;
    const same = all.filter((other) => other === place).length;
    // Each of t options in a tie adds t² − 1, together t³ − t.
    ties += same ** 2 - 1;
    const rank = before + (same + 1) / 2;
    return [option, { sum: rank, squares: rank * rank, first: Number(before === 0) }] as const;
  });
  return mergeRankings(tally, { n: 1, incomplete: 0, options: Object.fromEntries(one), ties });
}

/**
 * Both tallies as one: associative and commutative, with `emptyRanking()` as identity.
 *
 * @example
 * const one = addRanking(emptyRanking(), ['speed', 'price'], ['price', 'speed']);
 * mergeRankings(one, one).n // 2
 */
export function mergeRankings(a: RankingTally, b: RankingTally): RankingTally {
  const options = new Map(Object.entries(a.options));
  for (const [option, { sum, squares, first }] of Object.entries(b.options)) {
    const so = options.get(option) ?? { sum: 0, squares: 0, first: 0 };
    options.set(option, { sum: so.sum + sum, squares: so.squares + squares, first: so.first + first });
  }
  return {
    n: a.n + b.n,
    incomplete: a.incomplete + b.incomplete,
    options: Object.fromEntries(options),
    ties: a.ties + b.ties,
  };
}
