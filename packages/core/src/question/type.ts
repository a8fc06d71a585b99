import type { QuestionScores } from '../score/score.ts';
import type { Counting } from '../tally/counting.ts';
import type { Text } from '../text.ts';
import type { QuestionTexts } from '../texts/texts.ts';

/**
 * What a type of question asks for.
 * - `rating`: a point on an ordered scale. `closed`: one or several of given options. `open`: words, a number, a date.
 * - `structured`: several values that belong together. `personal`: permission, a way to reach the visitor, or a picture of what they see.
 * - `statement`: nothing; it is read, and takes no answer.
 */
export type Family = 'rating' | 'closed' | 'open' | 'structured' | 'personal' | 'statement';

/** What the points of a scale are about. The linter compares it with the question, and with the other scales of a survey. */
export type Construct =
  | 'agreement'
  | 'satisfaction'
  | 'likelihood'
  | 'ease'
  | 'effort'
  | 'importance'
  | 'performance'
  | 'quality'
  | 'frequency'
  | 'amount'
  | 'maturity';

/**
 * What of a visitor the answers to a question hold.
 * - `words`: whatever they liked to write. It may say more than it should, so it is masked before it travels.
 * - `details`: what is private and was asked for: an address, a number, a picture. It travels as it is, and is never left in a draft.
 */
export type Holding = 'words' | 'details';

/** An answer of a type that holds words, with each of them changed. What is no answer comes back as it is. */
export type Reword = (answer: unknown, change: (words: string) => string) => unknown;

/** One of the answers that a question offers, in the order in which they stand before any shuffle. */
export interface Offer {
  value: string | number | boolean;
  /** What the survey calls it, where it brings words of its own. */
  text?: Text | undefined;
}

/** The words of a question where the survey brings none of its own. */
export interface Wording {
  text: string;
  /** What the points of its scale are called: both ends, or each of them. */
  labels?: readonly string[] | undefined;
}

/**
 * What a type of question declares besides its schema, its rules and its check, which stand in tables of their own.
 *
 * @typeParam Q the question. @typeParam A an answer that its check lets through. @typeParam T its tally, plain JSON.
 */
export interface QuestionType<Q, A, T> {
  family: Family;
  /** What is in its control before the visitor has touched it. @default undefined */
  blank?: (question: Q) => unknown;
  /** What can be answered; of a structured question, what each of its parts offers; nothing where words are free. */
  offers(question: Q): Offer[];
  /** What a structured question asks about one by one: its rows, options, items or blanks. Their values are keys of an answer, or stand in it. */
  parts?: (question: Q) => Offer[];
  /** Our own words for it, in a language. */
  wording(question: Q, texts: QuestionTexts): Wording;
  /** What its scale is about, where that is known without reading its words. */
  construct?: (question: Q) => Construct | undefined;
  /** Its options are out of sight until the visitor opens the list. @default false */
  folded?: boolean;
  /** Its answers are pictures, as data URLs: a report shows them, and an export has them only if it is asked. @default false */
  pictures?: boolean;
  /** How its answers become a tally. */
  counting(question: Q): Counting<A, T>;
  /** The scores that a report prints, by name. */
  scores(question: Q): QuestionScores<T>;
  /** Scalars of one answer that scoring needs, by name: computed once, when a response is completed. */
  derive?: (question: Q, answer: A) => Record<string, number | string>;
  /** In a quiz, what an answer earns, 0…1; null if the question has no key. */
  mark?: (question: Q, answer: A) => number | null;
}

/** Whole numbers as offers, from the first point of a scale to its last, with the words for both ends. */
export const pointsBetween = (from: number, to: number, low?: Text, high?: Text): Offer[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({
    value: from + i,
    text: i === 0 ? low : i === to - from ? high : undefined,
  }));
