import { defaultLevel, type Score, type ScoreOptions, type ScoreWarning } from './score.ts';

/**
 * The four perspectives of a balanced scorecard.
 *
 * @see Kaplan & Norton 1992, "The balanced scorecard: measures that drive performance", Harvard Business Review 70(1)
 */
export const perspectives = ['financial', 'customer', 'internal-process', 'learning-and-growth'] as const;

/** One line of a scorecard: a figure, or a heading over parts. All figures stand on one scale, usually 0…1 (see `kpiIndex`). */
export interface ScorecardLine {
  name: string;
  /** What it counts among its siblings. @default 1 */
  weight?: number;
  /** Of a figure; null where it is missing. */
  value?: number | null;
  /** Of a figure from a sample. Absent for one that is known exactly, null for one whose interval nobody knows. */
  interval?: readonly [number, number] | null;
  /** Of a heading. */
  parts?: readonly ScorecardLine[];
}

export interface ScorecardOptions extends ScoreOptions {
  /**
   * What a missing part does: `renormalise` spreads its weight over the others, `propagate` leaves the heading without a value.
   * @default 'renormalise'
   */
  missing?: 'renormalise' | 'propagate';
  /**
   * Whether the figures come from different people. If they may be the same people's, the interval has the room that any
   * dependence needs.
   * @default false
   */
  independent?: boolean;
}

/** A line with its value. */
export interface ScorecardResult {
  name: string;
  /** `counts` has how many figures have a value and how many do not; `n` is the former. */
  score: Score;
  /** The share of the weight that has a value, 0…1. */
  coverage: number;
  parts: ScorecardResult[];
}

/**
 * Rolls figures up into headings, level by level: the mean of the parts, weighted.
 *
 * S = Σws/Σw over the parts that have a value · interval: from Σw·low/Σw to Σw·high/Σw, which is wide enough however the figures
 * depend on each other (a standard error of a sum is at most the sum of the standard errors); for independent figures
 * S ∓ √Σ(w(s − low))²/Σw, and likewise above.
 *
 * Missing figures shift a mean towards those that are there: read the coverage with the value.
 *
 * @see Kaplan & Norton 1996, "The Balanced Scorecard", for the headings
 * @see Zou & Donner 2008, Statistics in Medicine 27(10), for the interval of a sum
 *
 * @example
 * scorecard({ name: 'all', parts: [{ name: 'customer', weight: 3, value: 0.8 }, { name: 'financial', value: 0.4 }] }).score.value // 0.7
 */
export function scorecard(line: ScorecardLine, options: ScorecardOptions = {}): ScorecardResult {
  return line.parts ? heading(line, line.parts, options) : figure(line, options);
}

function figure({ name, value, interval }: ScorecardLine, options: ScorecardOptions): ScorecardResult {
  const known = value !== null && value !== undefined && Number.isFinite(value);
  if (!known) return { name, score: scoreOf(0, 1, null, null, ['empty'], options), coverage: 0, parts: [] };
  const [low, high] = interval === undefined ? [value, value] : (interval ?? []);
  const ends: Score['interval'] = Number.isFinite(low) && Number.isFinite(high) ? [low!, high!] : null;
  return { name, score: scoreOf(1, 0, value, ends, ends ? [] : ['no-interval'], options), coverage: 1, parts: [] };
}

function heading(line: ScorecardLine, children: readonly ScorecardLine[], options: ScorecardOptions): ScorecardResult {
  const parts = children.map((child) => scorecard(child, options));
  const weights = children.map(({ weight = 1 }) => weight);
  const all = sum(weights);
  const figures = sum(parts.map(({ score }) => score.counts['figures']!));
  const missing = sum(parts.map(({ score }) => score.counts['missing']!));
  const result = (value: number | null, interval: Score['interval'], coverage: number, warnings: ScoreWarning[]) => ({
    name: line.name,
    score: scoreOf(figures, missing, value, interval, warnings, options),
    coverage,
    parts,
  });
  if (parts.length === 0) return result(null, null, 0, ['empty']);
  if (!weights.every((weight) => weight >= 0 && Number.isFinite(weight)) || all === 0)
    return result(null, null, 0, ['bad-weight']);
  const coverage = sum(parts.map((part, i) => part.coverage * weights[i]!)) / all;
  const present = parts.flatMap(({ score: { value, interval } }, i) =>
    value === null || weights[i] === 0 ? [] : [{ value, interval, weight: weights[i]! }],
  );
  if (present.length === 0) return result(null, null, coverage, ['empty']);
  const warnings: ScoreWarning[] = missing > 0 ? ['missing-parts'] : [];
  const incomplete = parts.some(({ score }, i) => score.value === null && weights[i]! > 0);
  if (incomplete && options.missing === 'propagate') return result(null, null, coverage, warnings);
  const total = sum(present.map(({ weight }) => weight));
  const value = sum(present.map((part) => part.weight * part.value)) / total;
  const interval = combine(value, total, present, options.independent ?? false);
  return result(value, interval, coverage, interval ? warnings : ['no-interval', ...warnings]);
}

interface Part {
  value: number;
  interval: Score['interval'];
  weight: number;
}

function combine(value: number, total: number, parts: Part[], independent: boolean): Score['interval'] {
  const reach: [number, number][] = [];
  for (const { value: own, interval, weight } of parts) {
    if (!interval) return null;
    reach.push([(weight * (own - interval[0])) / total, (weight * (interval[1] - own)) / total]);
  }
  const join = independent ? Math.hypot : (...lengths: number[]) => sum(lengths);
  return [value - join(...reach.map(([down]) => down)), value + join(...reach.map(([, up]) => up))];
}

function scoreOf(
  figures: number,
  missing: number,
  value: number | null,
  interval: Score['interval'],
  warnings: ScoreWarning[],
  { level = defaultLevel, independent = false }: ScorecardOptions,
): Score {
  const method = independent ? 'scorecard/independent' : 'scorecard/any-dependence';
  return { value, n: figures, se: null, interval, level, method, warnings, counts: { figures, missing } };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
