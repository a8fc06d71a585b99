import type { Score, ScoreWarning } from './score.ts';

/** How much an attribute matters, stated or derived, and how well it does. */
export interface Attribute {
  importance: Score;
  performance: Score;
}

/**
 * - `concentrate`: important and poor: concentrate here.
 * - `keep-up`: important and good: keep up the good work.
 * - `low-priority`: neither.
 * - `overkill`: good and unimportant: possible overkill.
 */
export type Quadrant = 'concentrate' | 'keep-up' | 'low-priority' | 'overkill';

export interface QuadrantOptions {
  /**
   * Where the lines cross: at the attributes' mean or median, at the middle of the scales, or where you say.
   * Lines through the data put something into every half, however good all of it is; lines through the scale may leave
   * quadrants empty. Look at both.
   * @default 'mean'
   */
  centre?: 'mean' | 'median' | 'scale' | { importance: number; performance: number };
  /** Lowest and highest point of the ratings. @default [1, 5] */
  scale?: readonly [low: number, high: number];
  /** The scale of importance, where it is another one, such as −1…1 of a correlation. @default that of performance */
  importanceScale?: readonly [low: number, high: number];
  /** The performance from which on there is no more opportunity. @default the highest point of the scale */
  target?: number;
}

/** Where one attribute lies. */
export interface Placed extends Attribute {
  /** Null where one of its scores is. What lies on a line counts as high. */
  quadrant: Quadrant | null;
  /** Whether an interval reaches over a line, so that chance may have chosen the quadrant. */
  borderline: boolean;
  /** Performance less importance; null where the two have different scales. */
  gap: number | null;
  /** importance · max(0, target − performance). */
  opportunity: number | null;
}

/** The picture: where the lines cross, and what lies where. */
export interface ImportancePerformance {
  /** Null where attributes are to be compared with each other and there are fewer than two: see the warning `one-item`. */
  lines: { importance: number; performance: number } | null;
  attributes: Record<string, Placed>;
  warnings: ScoreWarning[];
}

/**
 * Importance–performance analysis: which of several attributes to work on first.
 *
 * @see Martilla & James 1977, "Importance–performance analysis", Journal of Marketing 41(1)
 *
 * @example
 * importancePerformance({ price: { importance: csatMean({ counts: { 5: 9 }, unanswered: {} }), performance: csatMean({ counts: { 2: 9 }, unanswered: {} }) } }, { centre: 'scale' }).attributes.price.quadrant // 'concentrate'
 */
export function importancePerformance(
  attributes: Readonly<Record<string, Attribute>>,
  options: QuadrantOptions = {},
): ImportancePerformance {
  const { centre = 'mean', scale = [1, 5], importanceScale = scale, target = scale[1] } = options;
  const sameScale = importanceScale[0] === scale[0] && importanceScale[1] === scale[1];
  const rated = Object.values(attributes).filter(
    ({ importance, performance }) => known(importance) && known(performance),
  );
  const lines = linesOf(rated, centre, importanceScale, scale);
  return {
    lines,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([name, { importance, performance }]) => {
        const [i, p] = [importance.value, performance.value];
        const both = i !== null && p !== null;
        return [
          name,
          {
            importance,
            performance,
            quadrant: both && lines ? quadrantOf(i >= lines.importance, p >= lines.performance) : null,
            borderline:
              both && lines !== null && (over(importance, lines.importance) || over(performance, lines.performance)),
            gap: both && sameScale ? p - i : null,
            opportunity: both ? i * Math.max(0, target - p) : null,
          },
        ];
      }),
    ),
    warnings: lines ? [] : [rated.length === 0 ? 'empty' : 'one-item'],
  };
}

const known = ({ value }: Score): boolean => value !== null;

const quadrantOf = (important: boolean, good: boolean): Quadrant =>
  important ? (good ? 'keep-up' : 'concentrate') : good ? 'overkill' : 'low-priority';

const over = ({ interval }: Score, line: number): boolean =>
  interval !== null && interval[0] < line && line < interval[1];

function linesOf(
  rated: readonly Attribute[],
  centre: NonNullable<QuadrantOptions['centre']>,
  importanceScale: readonly [number, number],
  scale: readonly [number, number],
): ImportancePerformance['lines'] {
  if (typeof centre === 'object') return centre;
  if (centre === 'scale')
    return { importance: (importanceScale[0] + importanceScale[1]) / 2, performance: (scale[0] + scale[1]) / 2 };
  if (rated.length < 2) return null;
  const middle = centre === 'mean' ? mean : median;
  return {
    importance: middle(rated.map(({ importance }) => importance.value!)),
    performance: middle(rated.map(({ performance }) => performance.value!)),
  };
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}
