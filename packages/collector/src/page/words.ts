import { npsPoints, percent, points, type Score } from '@earshot/core/score';
import type { QuestionReport } from '../report.ts';

/** How a score is said and drawn. */
export interface ScoreWords {
  label: string;
  /** The ends of its scale. */
  range: [low: number, high: number];
  /** Whether values may lie beyond those ends, which then only say where the middle is. */
  open?: true;
  /** Where its neutral point is, if it has one inside the scale. */
  middle?: number;
  /** As a headline. */
  value: (value: number) => string;
  /** As an end of an interval. */
  bound: (value: number) => string;
}

/** What stands over a question that brings no text of its own. */
export const heading = ({ id, type }: Pick<QuestionReport, 'id' | 'type'>): string =>
  (Object.hasOwn(asked, type ?? '') && asked[type ?? '']) || id;

const asked: Record<string, string> = {
  nps: 'Would they recommend it?',
  csat: 'How satisfied are they?',
  ces: 'How easy was it?',
  comment: 'In their own words',
  choice: 'What did they choose?',
  choices: 'What did they choose?',
  dropdown: 'What did they choose?',
  picture: 'Which picture did they choose?',
  screenshot: 'What did they see?',
  ranking: 'What matters most to them?',
  maxdiff: 'What matters most to them, and what least?',
  'constant-sum': 'How did they split it?',
  kano: 'What would it do for them?',
  gap: 'What did they expect, and what did they get?',
};

const share = (label: string): ScoreWords => ({
  label,
  range: [0, 1],
  value: (value) => percent(value),
  bound: (value) => percent(value, 1),
});

const signedShare = (label: string): ScoreWords => ({
  label,
  range: [-1, 1],
  middle: 0,
  value: (value) => signed(npsPoints(value)),
  bound: (value) => signed(npsPoints(value, 1)),
});

const onScale = (label: string, range: [number, number]): ScoreWords => ({
  label: `${label} ${range[0]}–${range[1]}`,
  range,
  value: (value) => points(value),
  bound: (value) => points(value),
});

const difference = (label: string): ScoreWords => ({
  label,
  range: [-1, 1],
  open: true,
  middle: 0,
  value: (value) => signed(points(value)),
  bound: (value) => signed(points(value)),
});

/** How the scores of core are said, by name: each from the lowest and highest point of the question's scale. */
const said: Record<string, (range: [number, number], parts: number) => ScoreWords> = {
  nps: () => signedShare('Net Promoter Score'),
  topBox: () => share('At the good end'),
  bottomBox: () => share('At the good end'),
  easy: () => share('Found it easy'),
  yes: () => share('Yes'),
  given: () => share('Agreed'),
  share: () => share('Share'),
  first: () => share('Put first'),
  mean: (range) => onScale('Mean of', range),
  median: (range) => onScale('Median of', range),
  effort: (range) => {
    const words = onScale('Mean of', range);
    return { ...words, label: `${words.label}, less is better` };
  },
  expectation: (range) => onScale('Expected, mean of', range),
  perception: (range) => onScale('Perceived, mean of', range),
  importance: (range) => onScale('Importance, mean of', range),
  gap: () => difference('Gap between what they got and what they expected'),
  dimension: () => difference('Gap by dimension'),
  rank: (_, parts) => ({ ...onScale('Mean rank, less is better,', [1, Math.max(2, parts)]) }),
  bestWorst: () => signedShare('Best less worst, in points'),
  logit: () => difference('Utility (logit)'),
  better: () => share('Better: more satisfaction if it is there'),
  worse: () => signedShare('Worse: less satisfaction if it is not, in points'),
  totalStrength: () => share('Total strength'),
  functional: () => ({ ...difference('If it is there, −2 to 4'), range: [-2, 4] }),
  dysfunctional: () => ({ ...difference('If it is not there, −2 to 4'), range: [-2, 4] }),
};

/** The words for a score of a question; a score that is unknown here keeps its own name. */
export function scoreWords(
  name: string,
  { scale, type, histogram, parts = [] }: Pick<QuestionReport, 'scale' | 'type' | 'histogram' | 'parts'>,
): ScoreWords {
  if (name === 'topBox' && type === 'csat') return share('Satisfied');
  if (!Object.hasOwn(said, name)) return share(name.replace(/^share:/, ''));
  // Where any number will do, the scale is that of the answers.
  const given = scale.length > 0 ? scale.map(({ value }) => value) : Object.keys(histogram?.counts ?? {});
  const values = given.map(Number).filter(Number.isFinite);
  const range: [number, number] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 1];
  return said[name]!(range, parts.length);
}

/** What the scores of whole responses are called, and the ends of their scales where those are no shares. */
const wholes: Record<string, [label: string, range?: [number, number]]> = {
  sus: ['System Usability Scale, 0–100', [0, 100]],
  'umux-lite': ['UMUX-Lite, 0–100', [0, 100]],
  alpha: ['Internal consistency (α)'],
  secure: ['Secure'],
  favourable: ['Favourable'],
  vulnerable: ['Vulnerable'],
  atRisk: ['At risk'],
  index: ['Index'],
  maturity: ['Maturity, 0–4', [0, 4]],
  level: ['Level, 0–4', [0, 4]],
  gap: ['Gap between what they got and what they expected'],
  weighted: ['The same, weighted by importance'],
};

/**
 * The words for a score of whole responses; one that is unknown here keeps its own name.
 *
 * @param among the names of all scores of the instrument: what a dimension is measured in shows by its neighbours.
 */
export function wholeWords(name: string, { value, interval }: Score, among: readonly string[]): ScoreWords {
  const [what = name, part] = name.split(':');
  const [label, range] = wholes[name] ?? wholes[what] ?? [what[0]!.toUpperCase() + what.slice(1)];
  const called = part === undefined ? label : `${label}: ${part}`;
  const ends = [value ?? 0, ...(interval ?? [])];
  const within = (range: [number, number]): ScoreWords => ({
    label: called,
    range,
    value: (v) => points(v, 1),
    bound: (v) => points(v, 1),
  });
  if (range) return within(range);
  if (what === 'dimension' && among.includes('maturity')) return within([0, 4]);
  if (/^(gap|weighted|dimension)$/.test(what)) {
    const most = Math.max(1, ...ends.map(Math.abs));
    return { ...difference(called), range: [-most, most] };
  }
  if (what === 'alpha') {
    const low = ends.some((end) => end < 0) ? -1 : 0;
    return { label: called, range: [low, 1], value: (v) => points(v), bound: (v) => points(v) };
  }
  return ends.some((end) => end > 1) ? within([0, 100]) : share(called);
}

const signed = (text: string): string => (/[1-9]/.test(text) && !text.startsWith('\u2212') ? `+${text}` : text);

/** Groups of answers, and how they are told apart: by pattern and place as well as by colour. */
export const groups: Record<string, { label: string; tone: 'low' | 'middle' | 'high' }> = {
  detractors: { label: 'Detractors', tone: 'low' },
  passives: { label: 'Passives', tone: 'middle' },
  promoters: { label: 'Promoters', tone: 'high' },
  others: { label: 'Others', tone: 'low' },
  satisfied: { label: 'Satisfied', tone: 'high' },
  good: { label: 'At the good end', tone: 'high' },
  hard: { label: 'Hard', tone: 'low' },
  neutral: { label: 'Neutral', tone: 'middle' },
  easy: { label: 'Easy', tone: 'high' },
};

export const groupWords = (group: string): { label: string; tone: 'low' | 'middle' | 'high' } =>
  groups[group] ?? { label: group, tone: 'middle' };

const methods: Record<string, string> = {
  'adjusted-wald': 'adjusted Wald',
  wilson: 'Wilson',
  t: 'Student’s t',
  wald: 'Wald',
  feldt: 'Feldt',
  'order-statistics': 'order statistics',
};

/** How the interval was made, for people: `adjusted Wald, 95%`. */
export function methodWords({ method, level }: Score): string {
  const name = method.split('/').at(-1) ?? method;
  return `${methods[name] ?? name}, ${percent(level)}`;
}

/** The interval, unless it has no width: that is what answers which are all alike make of it, and no certainty. */
export const shownInterval = ({ interval }: Score): Score['interval'] =>
  interval && interval[0] < interval[1] ? interval : null;

/** What may be concluded, where the answers allow less than the number seems to say. */
export function cautions(score: Score): string[] {
  const { warnings, counts } = score;
  const said: string[] = [];
  if (warnings.includes('empty')) said.push('No answers yet, so there is nothing to conclude.');
  else if (warnings.includes('n<2'))
    said.push('One answer: it tells what one visitor thinks, and nothing about the others.');
  else if (warnings.includes('n<30')) said.push('Few answers: read the interval, not the number.');
  if (score.interval && !shownInterval(score))
    said.push('All answers are alike: how far they spread cannot be estimated, so the mean has no interval.');
  const { invalid = 0 } = counts;
  if (invalid > 0)
    said.push(`${count(invalid, 'answer')} outside the scale ${invalid === 1 ? 'was' : 'were'} left out.`);
  return said;
}

const whole = new Intl.NumberFormat('en');

/** `1 answer`, `1,204 answers`. */
export const count = (n: number, noun: string): string => `${whole.format(n)} ${noun}${n === 1 ? '' : 's'}`;

export const number = (n: number): string => whole.format(n);

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

/** A moment for people; its zone is said where it stands. */
export const moment = (iso: string): string => day.format(new Date(iso));

const reasons: Record<string, string> = {
  skipped: 'skipped it',
  notApplicable: 'said it does not apply',
  dontKnow: 'did not know',
};

/** `12 skipped it, 3 did not know`. */
export const unanswered = (counts: QuestionReport['unanswered']): string =>
  Object.entries(counts)
    .filter(([, n]) => n > 0)
    .map(([reason, n]) => `${number(n)} ${reasons[reason] ?? reason}`)
    .join(', ');
