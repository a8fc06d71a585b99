import type { Histogram } from '../tally/histogram.ts';
import { onScale, wholeNumbers } from '../tally/scale.ts';
import { defaultLevel, type Score, type ScoreWarning } from './score.ts';

/** One item of an assessment, with how often each of its levels was chosen: once by a single assessor. */
export interface MaturityItem {
  item: string;
  /** What it belongs to, for a profile. */
  dimension?: string;
  tally: Histogram;
  /** What several assessors agreed on after talking; used instead of their mean. */
  consensus?: number;
}

export interface MaturityOptions {
  /** The highest answer; the lowest is 0. @default 4 */
  top?: number;
  /** Where each level begins, 0…1, rising. @default [0, 0.25, 0.5, 0.75] */
  cuts?: readonly number[];
  /** The least share of items that must be answered for a level to be given. @default 0.8 */
  enough?: number;
}

/** The score of an assessment or of one of its dimensions. */
export interface MaturityScore {
  /** 0…1. A judgement by assessors, not a sample, so without an interval; `counts` has the items answered, of how many. */
  score: Score;
  /** 1 for the lowest; null where too little was answered. */
  level: number | null;
}

/** How far assessors agree on an item. */
export interface ItemAgreement {
  item: string;
  assessors: number;
  mean: number | null;
  range: [low: number, high: number] | null;
  /** The share of pairs of assessors who are at most one point apart; null below two. */
  withinOne: number | null;
}

export interface Maturity extends MaturityScore {
  /** One for each dimension named, in the order of the items. */
  dimensions: ({ dimension: string } & MaturityScore)[];
  agreement: ItemAgreement[];
}

/**
 * A maturity assessment: items from 0 (nothing) to 4 (always), each with an anchor in words.
 *
 * score = Σ value/(4 · answered), an item's value being its consensus or else the mean of its assessors. What is not applicable or
 * left out leaves sum and denominator alike; below 80 % answered there is a score but no level.
 *
 * @see GovCX maturity assessment, govcx.org, for five answers and four levels; it prints no cuts, so ours are a default to change
 *
 * @example
 * maturity([{ item: 'goals', tally: { counts: { 3: 1 }, unanswered: {} } }]).level // 4
 */
export function maturity(items: readonly MaturityItem[], options: MaturityOptions = {}): Maturity {
  const { top = 4 } = options;
  const read = items.map((item) => ({ ...item, ...agreement(item, top) }));
  const names = [...new Set(items.flatMap(({ dimension }) => (dimension === undefined ? [] : [dimension])))];
  return {
    ...scored(read, options),
    dimensions: names.map((dimension) => ({
      dimension,
      ...scored(
        read.filter((item) => item.dimension === dimension),
        options,
      ),
    })),
    agreement: items.map((item) => agreement(item, top)),
  };
}

interface Read {
  consensus?: number;
  mean: number | null;
}

function scored(
  items: readonly Read[],
  { top = 4, cuts = [0, 0.25, 0.5, 0.75], enough = 0.8 }: MaturityOptions,
): MaturityScore {
  const values = items.flatMap(({ consensus, mean }) => {
    if (!(top > 0)) return [];
    const agreed = consensus !== undefined && consensus >= 0 && consensus <= top;
    return agreed ? [consensus] : mean === null ? [] : [mean];
  });
  const answered = values.length;
  const value = answered > 0 ? values.reduce((sum, x) => sum + x, 0) / (top * answered) : null;
  const complete = answered > 0 && answered >= enough * items.length;
  const warnings: ScoreWarning[] = value === null ? ['empty'] : ['no-sample'];
  if (!complete && value !== null) warnings.push('missing-parts');
  return {
    score: {
      value,
      n: answered,
      se: null,
      interval: null,
      level: defaultLevel,
      method: 'maturity',
      warnings,
      counts: { answered, items: items.length },
    },
    // A mean of thirds may fall a hair short of the cut that it stands on.
    level: complete ? cuts.filter((cut) => value! >= cut - 1e-12).length : null,
  };
}

function agreement({ item, tally }: MaturityItem, top: number): ItemAgreement {
  const { n, counts } = onScale(tally, top > 0 ? wholeNumbers(0, top) : []);
  const given = [...counts].filter(([, count]) => count > 0).map(([value, count]) => [Number(value), count] as const);
  if (n === 0) return { item, assessors: 0, mean: null, range: null, withinOne: null };
  let near = 0;
  for (const [value, count] of given) near += (count * (count - 1)) / 2 + count * (counts.get(String(value + 1)) ?? 0);
  return {
    item,
    assessors: n,
    mean: given.reduce((sum, [value, count]) => sum + value * count, 0) / n,
    range: [given[0]![0], given.at(-1)![0]],
    withinOne: n < 2 ? null : near / ((n * (n - 1)) / 2),
  };
}
