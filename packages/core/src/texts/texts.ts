import type { ScaleName } from '../question/scale-library.ts';

/** Our words for the questions that come with a prompt, in one language; a page that shows any of them loads these. */
export interface PromptTexts {
  nps: ScaleTexts;
  csat: ScaleTexts;
  /** The three scales of `ces`. */
  agreement: ScaleTexts;
  ease: ScaleTexts;
  effort: ScaleTexts;
  /** A comment that stands alone, and one that follows another question. */
  comment: string;
  reason: string;
  choice: string;
}

/** Our words for the other plain questions: a page that shows a survey of its own loads these as well. */
export interface PlainTexts {
  /** A rating on no scale of the library: the question, then the words for both ends. */
  rating: ScaleTexts;
  slider: ScaleTexts;
  /** A short text, by what is written into it. */
  text: Record<'text' | 'email' | 'url' | 'tel' | 'number', string>;
  choices: string;
  /** The question, then the words for true and for false. */
  boolean: readonly [question: string, yes: string, no: string];
  section: string;
  /** What stands above the box, and on the link to the terms. */
  consent: readonly [text: string, label: string];
}

/** Our words for questions of several parts, and for others that few surveys have. */
export interface StructuredTexts {
  dropdown: string;
  picture: string;
  date: string;
  /** The question, then the names of its fields. */
  contact: readonly [question: string, name: string, email: string, tel: string];
  /** What stands above the link, and on it. */
  link: readonly [text: string, label: string];
  screenshot: string;
  matrix: ScaleTexts;
  ranking: string;
  /** The five answers to both halves of the pair. */
  kano: ScaleTexts;
  gap: ScaleTexts;
  /** The heads of a gap's columns. */
  gapSides: readonly [expectation: string, perception: string, importance: string];
  /** What `kano` asks besides, from 1 to 9. */
  kanoImportance: ScaleTexts;
  maturity: ScaleTexts;
  /** The question, then what is split. */
  constantSum: readonly [question: string, unit: string];
  /** The question, then what the two picks are called. */
  maxdiff: readonly [question: string, best: string, worst: string];
  matching: string;
  fillBlank: string;
}

/** Our words for questions of every type, in one language: what is asked where a survey does not say it in its own words. */
export interface QuestionTexts extends PromptTexts, PlainTexts, StructuredTexts {
  /** The scales of the library. */
  scales: Record<ScaleName, LibraryTexts>;
}

/** A question, then the words of its scale: for both ends, or for each of its points. */
export type ScaleTexts = readonly [question: string, low: string, ...rest: string[]];

/** A scale of the library: what it asks, and the words of each point, from the least to the most, by the number of points. */
export interface LibraryTexts {
  text: string;
  labels: Readonly<Record<number, readonly string[]>>;
}
