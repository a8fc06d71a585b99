import { addRow, type CrossProducts, emptyCrossProducts, mergeCrossProducts } from './cross-products.ts';
import { addMoment, emptyMoments, type Moments, mergeMoments } from './moments.ts';

/** Which items make up which dimension, by name. Any instrument of expectation and perception fits. */
export type GapForm = Readonly<Record<string, readonly string[]>>;

/**
 * The 22 items of SERVQUAL by their numbers, in the five dimensions that spell RATER when sorted so.
 *
 * @see Parasuraman, Zeithaml & Berry 1988, "SERVQUAL: a multiple-item scale", Journal of Retailing 64(1)
 */
export const raterForm: GapForm = {
  tangibles: ['1', '2', '3', '4'],
  reliability: ['5', '6', '7', '8', '9'],
  responsiveness: ['10', '11', '12', '13'],
  assurance: ['14', '15', '16', '17'],
  empathy: ['18', '19', '20', '21', '22'],
};

/** One visitor's answers. What is missing, null or off the scale does not count. */
export interface GapAnswers {
  /** What an excellent service should be like, by item. */
  expectations: Readonly<Record<string, number | null>>;
  /** What this one was like, by item. */
  perceptions: Readonly<Record<string, number | null>>;
  /** Points given to each dimension for its importance, usually 100 in all. */
  weights?: Readonly<Record<string, number>>;
}

/** What is kept of one response: gaps in points of the scale, perception less expectation; null where too little was answered. */
export interface ServqualGaps {
  dimensions: Record<string, number | null>;
  /** The mean over all dimensions. */
  unweighted: number | null;
  /** The mean over all dimensions, each as heavy as this visitor made it. */
  weighted: number | null;
}

export interface GapOptions {
  /** @default raterForm */
  form?: GapForm;
  /** Lowest and highest point of the scale. @default [1, 7] */
  scale?: readonly [low: number, high: number];
  /** Items that are worded negatively; their answers are turned around on the scale. @default none */
  reversed?: readonly string[];
}

/** The gaps of all responses together, in numbers that add up. */
export interface ServqualTally {
  /** By item, over those who answered both: the columns are perception and expectation. */
  items: Record<string, CrossProducts>;
  /** By dimension: visitors' gaps. */
  dimensions: Record<string, Moments>;
  unweighted: Moments;
  weighted: Moments;
  /** By dimension: the share of a visitor's points, 0…1. */
  weights: Record<string, Moments>;
}

/**
 * The tally of nothing yet: merged with any other it changes nothing.
 *
 * @example
 * emptyServqual().items // {}
 */
export const emptyServqual = (): ServqualTally => ({
  items: {},
  dimensions: {},
  unweighted: emptyMoments(),
  weighted: emptyMoments(),
  weights: {},
});

/**
 * One response's gaps: of a dimension the mean over its items, if at least half of them have both answers;
 * over all dimensions only if none is missing.
 *
 * @example
 * servqualGaps({ expectations: { a: 7, b: 6 }, perceptions: { a: 5, b: 6 }, weights: { x: 30, y: 70 } }, { form: { x: ['a'], y: ['b'] } }).weighted // -0.6
 */
export function servqualGaps(answers: GapAnswers, options: GapOptions = {}): ServqualGaps {
  const form = Object.entries(options.form ?? raterForm);
  const gaps = form.map(([name, items]) => {
    const pairs = items.map((item) => pairOf(answers, item, options)).filter((pair) => pair !== null);
    const enough = pairs.length > 0 && 2 * pairs.length >= items.length;
    return [name, enough ? pairs.reduce((sum, [p, e]) => sum + p - e, 0) / pairs.length : null] as const;
  });
  const shares = sharesOf(
    answers.weights,
    form.map(([name]) => name),
  );
  const complete = gaps.length > 0 && gaps.every(([, gap]) => gap !== null);
  const mean = (weight: (name: string) => number): number =>
    gaps.reduce((sum, [name, gap]) => sum + gap! * weight(name), 0);
  return {
    dimensions: Object.fromEntries(gaps),
    unweighted: complete ? mean(() => 1 / gaps.length) : null,
    weighted: complete && shares ? mean((name) => shares.get(name)!) : null,
  };
}

/**
 * The tally with one more response.
 *
 * @example
 * const answers = { expectations: { 1: 6 }, perceptions: { 1: 4 } };
 * addServqual(emptyServqual(), answers, { form: { care: ['1'] } }).dimensions.care.mean // -2
 */
export function addServqual(tally: ServqualTally, answers: GapAnswers, options: GapOptions = {}): ServqualTally {
  const form = options.form ?? raterForm;
  const gaps = servqualGaps(answers, options);
  const shares = sharesOf(answers.weights, Object.keys(form));
  const one = (value: number | null): Moments => (value === null ? emptyMoments() : addMoment(emptyMoments(), value));
  return mergeServqual(tally, {
    items: Object.fromEntries(
      Object.values(form)
        .flat()
        .map((item) => [item, addRow(emptyCrossProducts(), pairOf(answers, item, options) ?? [null, null])]),
    ),
    dimensions: Object.fromEntries(Object.entries(gaps.dimensions).map(([name, gap]) => [name, one(gap)])),
    unweighted: one(gaps.unweighted),
    weighted: one(gaps.weighted),
    weights: Object.fromEntries([...(shares ?? [])].map(([name, share]) => [name, one(share)])),
  });
}

/**
 * Both tallies as one: associative and commutative, with `emptyServqual()` as identity.
 *
 * @example
 * const answers = { expectations: { 1: 6 }, perceptions: { 1: 4 } };
 * const one = addServqual(emptyServqual(), answers, { form: { care: ['1'] } });
 * mergeServqual(one, one).dimensions.care.n // 2
 */
export const mergeServqual = (a: ServqualTally, b: ServqualTally): ServqualTally => ({
  items: together(a.items, b.items, mergeCrossProducts),
  dimensions: together(a.dimensions, b.dimensions, mergeMoments),
  unweighted: mergeMoments(a.unweighted, b.unweighted),
  weighted: mergeMoments(a.weighted, b.weighted),
  weights: together(a.weights, b.weights, mergeMoments),
});

function together<T>(a: Record<string, T>, b: Record<string, T>, merge: (a: T, b: T) => T): Record<string, T> {
  const all = new Map(Object.entries(a));
  for (const [key, tally] of Object.entries(b)) {
    const so = all.get(key);
    all.set(key, so === undefined ? tally : merge(so, tally));
  }
  return Object.fromEntries(all);
}

/** Perception and expectation of an item, turned the right way round, if both are on the scale. */
function pairOf(answers: GapAnswers, item: string, options: GapOptions): [number, number] | null {
  const [low, high] = options.scale ?? [1, 7];
  const read = (from: Readonly<Record<string, number | null>>): number | null => {
    const point = Object.hasOwn(from, item) ? from[item]! : null;
    if (typeof point !== 'number' || !(point >= low && point <= high)) return null;
    return options.reversed?.includes(item) ? low + high - point : point;
  };
  const [perception, expectation] = [read(answers.perceptions), read(answers.expectations)];
  return perception === null || expectation === null ? null : [perception, expectation];
}

/** Points as shares, or nothing where there are none or some are negative. */
function sharesOf(weights: GapAnswers['weights'], names: readonly string[]): Map<string, number> | null {
  if (!weights) return null;
  const points = names.map((name) => (Object.hasOwn(weights, name) ? weights[name]! : 0));
  const total = points.reduce((a, b) => a + b, 0);
  if (!(total > 0 && Number.isFinite(total)) || points.some((point) => point < 0)) return null;
  return new Map(names.map((name, i) => [name, points[i]! / total]));
}
