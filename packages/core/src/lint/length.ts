import type { Condition } from '../condition.ts';
import { asked } from '../flow/flow.ts';
import type { Answers } from '../flow/walk.ts';
import { isAnswer, offersOf } from '../question/index.ts';
import { fill, type Question } from '../survey.ts';
import type { Item } from './item.ts';
import { namedIn } from './named.ts';
import { tokensOf, wordCount } from './phrase.ts';
import { spoken } from './spoken.ts';
import type { Subject } from './subject.ts';

/** So many combinations of answers are gone through; above, every question is counted. */
const most = 500;

/** How many questions a visitor may meet, at most. What the page decides is taken to be so; statements are not counted. */
export function longestWay({ survey, items }: Pick<Subject, 'survey' | 'items'>): number {
  const statements = new Set(items.filter(({ family }) => family === 'statement').map(({ question }) => question.id));
  const questions = items.map(({ question: { when, ...question } }) =>
    when && !looksAtPage(when) ? { ...question, when } : question,
  ) as Question[];
  const filled = fill({ ...survey, questions });
  const looked = new Set(questions.flatMap((question) => [...namedIn(question)]));
  const decisive = questions.filter(({ id }) => looked.has(id));
  const possible = decisive.map(candidates);
  if (possible.reduce((product, { length }) => product * length, 1) > most)
    return questions.filter(({ id }) => !statements.has(id)).length;
  let longest = 0;
  for (const answers of combinations(decisive, possible)) {
    const met = asked(filled, { answers }).filter(({ id }) => !statements.has(id));
    longest = Math.max(longest, met.length);
  }
  return longest;
}

/** Answers that may lead different ways: each that is offered, some words where they are free, and none. */
function candidates(question: Question): unknown[] {
  const values = offersOf(question).map(({ value }) => value);
  const single = values.filter((value) => isAnswer(question, value));
  const several = [...values.map((value) => [value]), values].filter((value) => isAnswer(question, value));
  const free = ['x', 0, true].filter((value) => isAnswer(question, value));
  return [...new Set([...single, ...several, ...free]), undefined];
}

function* combinations(questions: readonly Question[], possible: readonly unknown[][]): Generator<Answers> {
  const [first, ...rest] = questions;
  if (!first) {
    yield {};
    return;
  }
  for (const value of possible[0]!)
    for (const others of combinations(rest, possible.slice(1)))
      yield value === undefined ? others : { ...others, [first.id]: value };
}

/** Whether a condition looks at what only the page knows. */
function looksAtPage(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(looksAtPage);
  if ('any' in condition) return condition.any.some(looksAtPage);
  if ('not' in condition) return looksAtPage(condition.not);
  return 'attribute' in condition || 'hidden' in condition;
}

/** Seconds to answer, beside reading. */
const closed = 7.5;
const perPart = 5;
const open = 25;
const wordsPerSecond = 200 / 60;

/**
 * About how many seconds a survey takes, if a visitor meets as many questions as there can be: 7.5 for a closed question,
 * 5 for each row, option to rank or item, 25 for an open one, and reading at 200 words a minute. Rules of thumb; your own
 * times are better.
 */
export function estimateSeconds(subject: Pick<Subject, 'survey' | 'items' | 'locale'>): number {
  const count = subject.items.filter(({ family }) => family !== 'statement').length;
  const all = subject.items.reduce((sum, item) => sum + secondsOf(item, subject.locale), 0);
  return count === 0 ? all : (all * Math.min(count, longestWay(subject))) / count;
}

function secondsOf({ family, parts, options, asks, question }: Item, locale: string): number {
  const help = question.help === undefined ? '' : spoken(question.help, locale, []).words;
  const read = [asks, help, ...parts.map(({ words }) => words), ...options.map(({ words }) => words)];
  const reading = read.reduce((sum, words) => sum + wordCount(tokensOf(words)), 0) / wordsPerSecond;
  if (family === 'statement') return reading;
  if (family === 'open' || family === 'personal') return open + reading;
  const pieces = family === 'structured' ? parts.length || options.length : 0;
  return (pieces > 0 ? pieces * perPart : closed) + reading;
}
