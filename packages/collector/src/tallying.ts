import { isAnswer, type Question } from '@earshot/core';
import { counted, countingOf, type Histogram, mergeHistograms } from '@earshot/core/score';
import type { ScalePoint } from './scale.ts';
import type { AnswerCount } from './store.ts';

/** What the answers to one question add up to. */
export interface Tallied {
  /** As the question's scores take it. */
  tally: unknown;
  /** The same, where answers are counted by value; else null. */
  histogram: Histogram | null;
  /** Why others gave none. */
  unanswered: Histogram['unanswered'];
  /** Answers that are none to this question, where the tally does not tell. */
  invalid: number;
  /** What visitors wrote where an option let them, the most frequent first. */
  ownWords: OwnWordsCount[];
}

/** Words of a visitor for an option. They are text: whoever prints them escapes them. */
export interface OwnWordsCount {
  option: string;
  text: string;
  count: number;
}

/** The most of a question's own words in a report. */
const most = 50;

/** Adds up the rows of one question, as an engine has counted them. */
export function tallied(question: Question, rows: readonly AnswerCount[], scale: readonly ScalePoint[]): Tallied {
  const unanswered = unansweredIn(rows);
  const answers = rows.flatMap(({ value, reason, count }) =>
    reason === null && value !== null ? [{ json: value, answer: JSON.parse(value) as unknown, count }] : [],
  );
  const [valid, others] = [[] as typeof answers, [] as typeof answers];
  for (const one of answers) (isAnswer(question, one.answer) ? valid : others).push(one);
  const tally = counted(
    countingOf(question),
    valid.map(({ answer, count }) => [answer, count] as const),
  );
  const ownWords = ownWordsIn(valid);
  const invalid = others.reduce((sum, { count }) => sum + count, 0);
  if (!isHistogram(tally)) return { tally, histogram: null, unanswered, invalid, ownWords };
  // An answer of the wrong kind keeps its quotes: "9" is not 9. Scores see that it is not on their scale.
  const wrong = others.map(({ json, count }) => [invalidKey(json, scale), count] as const);
  const histogram = [{ counts: Object.fromEntries(wrong), unanswered }].reduce(mergeHistograms, tally);
  return { tally: histogram, histogram, unanswered, invalid: 0, ownWords };
}

/** Why visitors gave no answer. */
export function unansweredIn(rows: readonly AnswerCount[]): Histogram['unanswered'] {
  const reasons: Histogram['unanswered'] = {};
  for (const { reason, count } of rows) if (reason !== null) reasons[reason] = (reasons[reason] ?? 0) + count;
  return reasons;
}

/** No other tally of core counts values beside reasons. */
const isHistogram = (tally: unknown): tally is Histogram =>
  Object.hasOwn(tally as object, 'counts') && Object.hasOwn(tally as object, 'unanswered');

/** The JSON of an answer that is none, unless an option is called just that: the number 1 is not the option "1". */
function invalidKey(json: string, scale: readonly ScalePoint[]): string {
  let key = json;
  while (scale.some(({ value }) => value === key)) key = `invalid ${key}`;
  return key;
}

function ownWordsIn(answers: readonly { answer: unknown; count: number }[]): OwnWordsCount[] {
  const all = new Map<string, OwnWordsCount>();
  for (const { answer, count } of answers)
    for (const one of [answer].flat()) {
      if (typeof one !== 'object' || one === null) continue;
      const { id, text } = one as { id?: unknown; text?: unknown };
      if (typeof id !== 'string' || typeof text !== 'string') continue;
      const key = JSON.stringify([id, text.trim().toLowerCase()]);
      all.set(key, { option: id, text: text.trim(), count: (all.get(key)?.count ?? 0) + count });
    }
  return [...all.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)).slice(0, most);
}
