import { npsPoints, percent, points, type Score } from '@earshot/core/score';
import type { QuestionReport } from '../report.ts';

/** How a score is said and drawn. */
export interface ScoreWords {
  label: string;
  /** The ends of its scale. */
  range: [low: number, high: number];
  /** Where its neutral point is, if it has one inside the scale. */
  middle?: number;
  /** As a headline. */
  value: (value: number) => string;
  /** As an end of an interval. */
  bound: (value: number) => string;
}

/** What stands over a question that brings no text of its own. */
const asked: Record<string, string> = {
  nps: 'Would they recommend it?',
  csat: 'How satisfied are they?',
  ces: 'How easy was it?',
  comment: 'In their own words',
  choice: 'What did they choose?',
};

export const heading = (question: Pick<QuestionReport, 'id' | 'type'>): string =>
  asked[question.type ?? ''] ?? question.id;

const share = (label: string): ScoreWords => ({
  label,
  range: [0, 1],
  value: (value) => percent(value),
  bound: (value) => percent(value, 1),
});

/** The words for a score of a question; a score that is unknown here keeps its own name. */
export function scoreWords(name: string, { scale }: Pick<QuestionReport, 'scale'>): ScoreWords {
  if (name === 'nps') {
    return {
      label: 'Net Promoter Score',
      range: [-1, 1],
      middle: 0,
      value: (v) => signed(npsPoints(v)),
      bound: (v) => signed(npsPoints(v, 1)),
    };
  }
  if (name === 'topBox') return share('Satisfied');
  if (name === 'easy') return share('Found it easy');
  if (name !== 'mean' && name !== 'effort') return share(name.replace(/^share:/, ''));
  const values = scale.map(({ value }) => Number(value));
  const range: [number, number] = [Math.min(...values), Math.max(...values)];
  const less = name === 'effort' ? ', less is better' : '';
  return { label: `Mean of ${range[0]}–${range[1]}${less}`, range, value: (v) => points(v), bound: (v) => points(v) };
}

const signed = (text: string): string => (/[1-9]/.test(text) && !text.startsWith('\u2212') ? `+${text}` : text);

/** Groups of answers, and how they are told apart: by pattern and place as well as by colour. */
export const groups: Record<string, { label: string; tone: 'low' | 'middle' | 'high' }> = {
  detractors: { label: 'Detractors', tone: 'low' },
  passives: { label: 'Passives', tone: 'middle' },
  promoters: { label: 'Promoters', tone: 'high' },
  others: { label: 'Not satisfied', tone: 'low' },
  satisfied: { label: 'Satisfied', tone: 'high' },
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
