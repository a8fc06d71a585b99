/** What a goal is to change, by how much, by when, whose it is and why. */
export interface Goal {
  /** What is measured, for example `nps` or `top-2-box of checkout`. */
  metric: string;
  /** Who answers for it. */
  owner: string;
  /** What it is good for. */
  reason: string;
  /** Where the metric stands, in its own unit: a share 0…1, an NPS −1…1. */
  baseline: number;
  /** How much, in the unit below. */
  change: number;
  /** `points`: baseline + change. `relative`: baseline · (1 + change). `absolute`: change is the target itself. */
  unit: 'points' | 'relative' | 'absolute';
  /** When it begins: a date, ISO 8601. */
  from?: string;
  /** When it is due: a date, ISO 8601. */
  deadline: string;
  /** What the metric can be. */
  range?: readonly [number, number];
  /** Half the width of the interval that the expected answers will give. A smaller change will drown in it. */
  margin?: number;
}

/** What keeps a goal from being specific, measurable, achievable, relevant or time-bound. */
export interface GoalIssue {
  code: GoalIssueCode;
  /** Which of the five it hurts. */
  letter: 'S' | 'M' | 'A' | 'R' | 'T';
  /** The field to mend. */
  field: keyof Goal;
  data: Record<string, unknown>;
}

export type GoalIssueCode = keyof typeof sentences;

const units = ['points', 'relative', 'absolute'];

type Data = Record<string, unknown>;

const sentences = {
  'no-metric': () => 'it names no metric. Say what is measured.',
  'no-owner': () => 'nobody owns it. Name who answers for it.',
  'no-baseline': () => 'there is no number to start from. Give the metric as it stands.',
  'no-change': () => 'there is no number. Say how much the metric is to change.',
  'no-unit': ({ change }: Data) =>
    `${change} may mean points, a share of the baseline, or the target itself. Give points, relative or absolute.`,
  'no-way-to-go': ({ target }: Data) => `the target ${target} is where the metric stands. Give another.`,
  'within-noise': ({ way, margin }: Data) =>
    `a change of ${way} is smaller than the margin of ${margin} that the answers leave. Ask more people or aim further.`,
  'bad-margin': () => 'it is no margin. Give a number above 0, or leave it out.',
  'out-of-range': ({ target, low, high }: Data) =>
    `the target would be ${target}, and the metric ends at ${low} and ${high}. Aim within.`,
  'bad-range': () => 'it is no range. Give two numbers, the smaller one first, or leave it out.',
  'no-reason': () => 'it does not say what it is good for. Name what it serves.',
  'no-deadline': () => 'it is never due. Give a date.',
  'bad-date': ({ value }: Data) => `${JSON.stringify(value)} is no date. Write year-month-day.`,
  'deadline-before-start': ({ from }: Data) => `it is due before it begins on ${from}. Give a later date.`,
} satisfies Record<string, (data: Data) => string>;

/**
 * What is said about an issue: the field, what is wrong with it, and the remedy.
 *
 * @example
 * goalSentence({ code: 'no-owner', letter: 'S', field: 'owner', data: {} }) // 'owner: nobody owns it. Name who answers for it.'
 */
export const goalSentence = ({ code, field, data }: GoalIssue): string => `${field}: ${sentences[code](data)}`;

/**
 * Checks that a goal is specific, measurable, achievable, relevant and time-bound, as far as its own words tell.
 * A goal to raise "NPS by 5 %" fails: five points and five percent of an NPS of 20 are not the same.
 *
 * @param goal as somebody filled it in: anything may be missing
 * @returns every issue in the order of the letters; none for a goal that passes
 *
 * @see Doran 1981, "There's a S.M.A.R.T. way to write management's goals and objectives", Management Review 70(11)
 *
 * @example
 * const goal = { metric: 'nps', owner: 'Support', reason: 'renewals', baseline: 0.2, change: 0.05, deadline: '2027-06-30' };
 * checkGoal(goal).map(({ code }) => code) // ['no-unit']
 */
export function checkGoal(goal: { [K in keyof Goal]?: unknown }): GoalIssue[] {
  const issues: GoalIssue[] = [];
  const say = (code: GoalIssueCode, letter: GoalIssue['letter'], field: keyof Goal, data: Data = {}): void => {
    issues.push({ code, letter, field, data });
  };
  if (!isText(goal.metric)) say('no-metric', 'S', 'metric');
  if (!isText(goal.owner)) say('no-owner', 'S', 'owner');

  const { baseline, change, unit, range, margin } = goal;
  if (!isNumber(baseline)) say('no-baseline', 'M', 'baseline');
  if (!isNumber(change)) say('no-change', 'M', 'change');
  else if (!units.includes(unit as string)) say('no-unit', 'M', 'unit', { change });
  if (margin !== undefined && !(isNumber(margin) && margin > 0)) say('bad-margin', 'M', 'margin');
  const target =
    isNumber(baseline) && isNumber(change) ? goalTarget({ baseline, change, unit: unit as Goal['unit'] }) : null;
  if (target !== null && isNumber(baseline)) {
    const way = Math.abs(target - baseline);
    if (way === 0) say('no-way-to-go', 'M', 'change', { target });
    else if (isNumber(margin) && margin > way) say('within-noise', 'M', 'change', { way, margin });
  }

  if (range !== undefined) {
    const [low, high] = Array.isArray(range) ? range : [];
    if (!(isNumber(low) && isNumber(high) && low < high)) say('bad-range', 'A', 'range');
    else if (target !== null && (target < low || target > high))
      say('out-of-range', 'A', 'change', { target, low, high });
  }

  if (!isText(goal.reason)) say('no-reason', 'R', 'reason');

  const { from, deadline } = goal;
  if (from !== undefined && !isDate(from)) say('bad-date', 'T', 'from', { value: from });
  if (deadline === undefined || deadline === '') say('no-deadline', 'T', 'deadline');
  else if (!isDate(deadline)) say('bad-date', 'T', 'deadline', { value: deadline });
  else if (isDate(from) && Date.parse(from) >= Date.parse(deadline))
    say('deadline-before-start', 'T', 'deadline', { from });
  return issues;
}

/**
 * Where a goal leads, in the metric's own unit; null for a unit that is none. With a deadline this is a `Kpi`.
 *
 * @example
 * goalTarget({ baseline: 0.2, change: 0.05, unit: 'points' }) // 0.25
 * goalTarget({ baseline: 0.2, change: 0.05, unit: 'relative' }) // 0.21
 */
export function goalTarget({ baseline, change, unit }: Pick<Goal, 'baseline' | 'change' | 'unit'>): number | null {
  if (unit === 'absolute') return change;
  if (unit === 'relative') return baseline * (1 + change);
  return unit === 'points' ? baseline + change : null;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isDate = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d/.test(value)) return false;
  // A parser may roll 30 February over into March.
  const date = new Date(value.slice(0, 10));
  return (
    !Number.isNaN(Date.parse(value)) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(value.slice(0, 10))
  );
};
