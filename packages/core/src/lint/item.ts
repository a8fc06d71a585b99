import { type Family, isAnswer, offersOf, typeOf } from '../question/index.ts';
import type { Option } from '../question/options.ts';
import type { Question } from '../survey.ts';
import type { Text } from '../text.ts';
import { en } from '../texts/en.ts';
import type { Path } from './finding.ts';
import { hits, type Token, tokensOf } from './phrase.ts';
import { constructOf, isScale, polesOf, type Scale, spread } from './scale.ts';
import { spoken } from './spoken.ts';
import { type Lexicon, lexicons } from './words/index.ts';

/** One sentence that a visitor answers, in the survey's own words. */
export interface Stem {
  words: string;
  path: Path;
  tokens: readonly Token[];
  /** The words to look for in its language, if there are any. */
  lexicon: Lexicon | undefined;
  /** It says something instead of asking. */
  statement: boolean;
}

/** One option of a list, as a visitor reads it. */
export interface Choice {
  id: string;
  words: string;
  tokens: readonly Token[];
  path: Path;
  /** Where the option itself stands. */
  at: Path;
  /** It is written as a bare string. */
  bare: boolean;
  /** Keeps its place, or takes whatever is not in the list. */
  apart: boolean;
}

/** One question, as rules look at it. No rule asks for its type: what it needs to know is here. */
export interface Item {
  question: Question;
  /** A field that some types have. */
  field: (name: string) => unknown;
  path: Path;
  index: number;
  family: Family;
  /** The words a visitor reads, ours if the survey brings none. */
  asks: string;
  /** The survey's own sentences: the question, and the rows or items that are rated one by one. */
  stems: readonly Stem[];
  /** What is rated one by one, apart from the question itself. */
  parts: readonly Choice[];
  /** They are rated next to each other, on one scale or among the same options. */
  grid: boolean;
  /** One says yes to it, or agrees. */
  agreeing: boolean;
  /** It can have a key, and has one. */
  markable: boolean;
  keyed: boolean;
  scale: Scale | undefined;
  /** The list to choose from; empty where there is a scale or nothing. */
  options: readonly Choice[];
  /** They are out of sight until the visitor opens the list. */
  folded: boolean;
  /** Several of the options can be chosen together. */
  several: boolean;
  lexicon: Lexicon | undefined;
  /** A visitor may say that it does not apply, or not to know. */
  hasWayOut: boolean;
  /** Names of the scores that a report prints of it. */
  scores: readonly string[];
}

export function itemOf(question: Question, index: number, locale: string): Item {
  const path: Path = ['questions', index];
  const type = typeOf(question);
  const field = (name: string): unknown =>
    Object.hasOwn(question, name) ? (question as Record<string, unknown>)[name] : undefined;
  const { text: ours, labels: ourLabels = [] } = type.wording(question, en);
  const title = question.text === undefined ? undefined : spoken(question.text, locale, [...path, 'text']);
  const lexicon = lexicons[title?.language ?? 'en'];
  const offers = offersOf(question);
  const parts = choices(question, ['rows', 'items'], locale, path);
  const values = offers.map(({ value }) => value);
  // What is offered for each part differs from the parts, unless they are compared with each other.
  const rated = parts.length > 0 && !parts.some(({ id }) => values.includes(id));
  const graded = isScale(offers) || type.family === 'rating';
  const halves = ['functional', 'dysfunctional']
    .filter((half) => field(half) !== undefined)
    .map((half) => spoken(field(half) as Text, locale, [...path, half]));
  const scored = Object.keys(type.scores(question));
  const labels = graded
    ? labelsOf(
        offers.map(({ text }) => text),
        ourLabels,
        question,
        locale,
      )
    : [];
  const ownLabels = ['labels', 'low', 'high', 'levels'].some((name) => field(name) !== undefined);
  const said = ownLabels && lexicon ? constructOf(labels, lexicon) : undefined;
  const construct = ownLabels ? said : type.construct?.(question);
  const stem = (words: string, path: Path, of: Lexicon | undefined): Stem => {
    // What is put in the place of a name has no words yet; blanks keep the places of the others.
    const bare = words.replace(/\{\{[^{}]*\}\}/g, (name) => ' '.repeat(name.length));
    const tokens = tokensOf(bare);
    const asked = bare.includes('?') || (of ? tokens[0] !== undefined && of.asking.includes(tokens[0].word) : false);
    return { words: bare, path, tokens, lexicon: of, statement: !asked };
  };
  return {
    question,
    field,
    path,
    index,
    family: type.family,
    asks: title?.words ?? ours,
    stems: [
      ...(title ? [stem(title.words, title.path, lexicon)] : []),
      ...halves.map(({ words, language, path }) => stem(words, path, lexicons[language])),
      ...(rated ? parts.map(({ words, path }) => stem(words, path, lexicon)) : []),
    ],
    parts,
    scale: graded
      ? {
          construct,
          points: isScale(offers) ? offers.length : undefined,
          labels,
          poles: polesOf(labels, construct, lexicon),
          own: {
            length: ['points', 'labels', 'min', 'max', 'levels'].some((name) => field(name) !== undefined),
            labels: ownLabels,
          },
        }
      : undefined,
    options: graded ? [] : choices(question, ['options'], locale, path),
    grid: rated,
    agreeing: (values.includes(true) && values.includes(false)) || construct === 'agreement' || saysYes(values),
    markable: type.mark !== undefined,
    keyed: isKeyed(question),
    folded: Boolean(type.folded),
    several: [values.slice(0, 1), values].some((several) => isAnswer(question, several)),
    lexicon,
    hasWayOut: Boolean(question.notApplicable || question.dontKnow),
    scores: scored,
  };
}

function labelsOf(
  offered: readonly (Text | undefined)[],
  ours: readonly string[],
  question: Question,
  locale: string,
): (string | undefined)[] {
  const ends = ['low', 'high'].map((name) => (question as Record<string, unknown>)[name] as Text | undefined);
  // A slider offers no points; what it has are its ends.
  const own = offered.length > 0 ? offered : ends;
  const defaults = spread(ours, own.length);
  // Our words between two ends of the survey's own would belong to another scale.
  if (own.some((text) => text !== undefined)) defaults.fill(undefined, 1, -1);
  return own.map((text, i) => (text === undefined ? defaults[i] : spoken(text, locale, []).words) || undefined);
}

function choices(question: Question, names: readonly string[], locale: string, path: Path): Choice[] {
  for (const name of names) {
    const list = (question as Record<string, unknown>)[name];
    if (!Array.isArray(list)) continue;
    return (list as Option[]).map((option, i): Choice => {
      const at = [...path, name, i];
      if (typeof option === 'string')
        return { id: option, words: option, tokens: tokensOf(option), path: at, at, bare: true, apart: false };
      const { id, text, pinned, exclusive, other } = option;
      const { words, path: place } = spoken(text, locale, [...at, 'text']);
      const apart = Boolean(pinned || exclusive || other);
      return { id, words, tokens: tokensOf(words), path: place, at, bare: false, apart };
    });
  }
  return [];
}

/** Whether an option takes what the list forgot, or gives no answer. */
export const standsApart = ({ tokens, apart }: Choice, lexicon: Lexicon | undefined): boolean =>
  apart ||
  (lexicon !== undefined &&
    [lexicon.otherOptions, lexicon.noAnswer, lexicon.preferNot].some(
      // At its beginning: "Other" is such an option, "People other than me" is not.
      (phrases) => hits(tokens, phrases).some(({ at }) => at === 0),
    ));

const yes = /^(?:yes|ja)$/i;

/** A list of two or three options that begins with a yes. */
const saysYes = (values: readonly unknown[]): boolean =>
  values.length < 4 && values.length > 1 && yes.test(String(values[0]));

/** It has a key, and where it has blanks, one for each of them. */
function isKeyed(question: Question): boolean {
  const { key, blanks } = question as { key?: unknown; blanks?: unknown };
  if (!Array.isArray(blanks)) return key !== undefined;
  return typeof key === 'object' && key !== null && blanks.every((blank) => Object.hasOwn(key, blank));
}
