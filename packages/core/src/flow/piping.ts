import { bare, type Facts, within } from '../condition.ts';
import { kindOf } from '../kind.ts';
import { type Option, optionId } from '../question/options.ts';
import type { Question } from '../survey.ts';
import { type Text, words } from '../text.ts';
import { itemsOf } from './carry.ts';

/** What a text takes from what is known: `{{answer.source|a friend}}`. */
export interface Pipe {
  from: 'answer' | 'attribute' | 'hidden' | 'score';
  /** A question, an attribute, a field or a score; behind a dot, a row or part of an answer. */
  name: string;
  /** What stands there if nothing is known; undefined if the text does not say. */
  fallback: string | undefined;
}

// Between its braces nothing is looked at twice: each sign can be taken in one way only.
const pipe = /\{\{(answer|attribute|hidden|score)\.([\w.-]{1,150})(?:\|([^{}|]{0,200}))?\}\}/g;

/** At most so much of a visitor's words stands in a question. */
const longest = 200;

// What is for the machine or for the team, in whatever type. An address is not built of answers.
const unread = new Set(
  'type id when jump carry key accept sets role decision lint value href image input scale look'.split(' '),
);

/** Lists whose plain strings are both what is read and what travels. */
const listed = new Set(['options', 'rows', 'items', 'left', 'right']);

/** What texts are filled in from. */
export interface PipeFacts {
  facts: Facts;
  questions: readonly Question[];
  locale?: string | undefined;
  /** Set once something was filled in. */
  taken?: boolean;
}

/** What the texts of a value take from what is known, with the place of each. */
export function pipesIn(value: unknown, path: (string | number)[] = []): (Pipe & { path: (string | number)[] })[] {
  if (typeof value === 'string')
    return [...value.matchAll(pipe)].map(([, from, name, fallback]) => ({
      from: from as Pipe['from'],
      name: name!,
      fallback,
      path,
    }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    unread.has(key) ? [] : pipesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/**
 * A value with all that a visitor reads in it filled in: once, so that nothing a visitor wrote is looked at again, and as
 * text. What has nothing to fill in is given back as it is.
 */
export function piped<T>(value: T, from: PipeFacts): T {
  return fill(value, from, false) as T;
}

function fill(value: unknown, facts: PipeFacts, option: boolean): unknown {
  if (typeof value === 'string') {
    const text = value.replace(pipe, (_, from, name, fallback = '') => {
      facts.taken = true;
      return said(from, name, facts) ?? fallback;
    });
    // The id of an option stays what it is, whatever is read.
    return option && text !== value ? { id: value, text } : text;
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => fill(item, facts, option));
    return items.some((item, i) => item !== value[i]) ? items : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  let copy = value as Record<string, unknown>;
  for (const [key, inner] of Object.entries(value)) {
    const filled = unread.has(key) ? inner : fill(inner, facts, listed.has(key));
    if (filled !== inner) copy = { ...copy, [key]: filled };
  }
  return copy;
}

/** The words for a fact, or undefined if there is none. */
function said(from: Pipe['from'], name: string, { facts, questions, locale }: PipeFacts): string | undefined {
  if (from !== 'answer') {
    const bag = from === 'attribute' ? facts.attributes : from === 'hidden' ? facts.hidden : facts.scores;
    return read(within(bag, name), [], locale);
  }
  const [id, ...parts] = name.split('.') as [string, ...string[]];
  const question = questions.find((question) => question.id === id);
  return question && read(within(facts.answers, id, ...parts), optionsOf(question), locale);
}

const optionsOf = (question: Question): Option[] => [
  ...itemsOf(question),
  ...itemsOf({ options: (question as { options?: unknown }).options }),
];

function read(value: unknown, options: readonly Option[], locale = 'en'): string | undefined {
  if (Array.isArray(value)) {
    const all = value.map((one) => read(one, options, locale)).filter((one) => one !== undefined);
    return all.length > 0 ? cut(listing(all, locale)) : undefined;
  }
  if (bare(value) !== value) return cut((value as { text: string }).text);
  if (!['string', 'number', 'boolean'].includes(kindOf(value)) || value === '' || isData(value)) return undefined;
  const option = options.find((option) => optionId(option) === value);
  return cut(option && typeof option !== 'string' ? words(option.text as Text, locale) : String(value));
}

/** A picture, which is no words. */
const isData = (value: unknown): boolean => /^data:image\//.test(`${value}`);

const cut = (text: string): string =>
  [...text].length > longest ? `${[...text].slice(0, longest - 1).join('')}…` : text;

/** Several words as one, as the language joins them. */
function listing(all: string[], locale: string): string {
  try {
    return new Intl.ListFormat(locale).format(all);
  } catch {
    // A tag that is none.
    return all.join(', ');
  }
}
