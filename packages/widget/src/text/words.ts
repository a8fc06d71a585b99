import type { LateTexts, ScreenshotTexts } from './texts.ts';

/**
 * Every word of ours in one language, as a translator writes it: sentences and no code. `#` stands for a number, or for
 * an example. What is counted has a form for each plural category that whole numbers have in that language, in the
 * order zero, one, two, few, many, other, with a bar between; the last serves for all the rest.
 */
export interface Words extends PromptWords, MoreWords, StepWords, KindWords {
  /** The BCP 47 tag. */
  tag: string;
  shots: ScreenshotWords;
}

/** What NPS, CSAT and a comment need. */
export interface PromptWords {
  here: string;
  close: string;
  back: string;
  next: string;
  send: string;
  choose: string;
  write: string;
  /** At most `#` characters. Counted. */
  shorten: string;
  thanks: string;
  sending: string;
  delivered: string;
  saved: string;
  kept: string;
  refused: string;
  nps: Scale;
  csat: readonly [question: string, low: string, second: string, middle: string, fourth: string, high: string];
  comment: string;
  reason: string;
  /** What is said of private words, with `#` for what they are, and the names of these. */
  leftOut: readonly [note: string, email: string, card: string, iban: string, phone: string, id: string];
  /** What stands on a tab, and on the button that starts a page. */
  places: LateTexts['places'];
}

/** What CES and surveys of one's own need besides. */
export interface MoreWords {
  noAnswer: string;
  /** Counted. */
  stars: string;
  agreement: Scale;
  ease: Scale;
  effort: Scale;
  choice: string;
  notApplicable: string;
  dontKnow: string;
  /** `#` is an example of an address or of a phone number. */
  fix: readonly [text: string, address: string, phone: string, number: string];
  amount: readonly [exactly: string, atLeast: string, between: string];
  /** The words for both ends are those of `slider`, too. */
  rating: Scale;
  slider: string;
  text: readonly [text: string, email: string, url: string, tel: string, number: string];
  choices: string;
  boolean: readonly [question: string, yes: string, no: string];
  section: string;
  consent: readonly [text: string, label: string];
}

/** What the steps of a survey of one's own need, and questions of several parts. */
export interface StepWords {
  progress: string;
  reset: string;
  sureReset: string;
  sureSubmit: string;
  right: string;
  partly: string;
  wrong: string;
  unanswered: string;
  /** `#` is the answer. */
  rightAnswer: string;
  pick: string;
  /** `#` is the name of a field. */
  optional: string;
  everyLine: string;
  /** `#` are the names of fields. */
  fill: string;
  /** Days. */
  fromTo: readonly [between: string, from: string, to: string];
  /** `#` is an option of a ranking. */
  up: string;
  down: string;
  /** An option, its place, and of how many. */
  placed: string;
  /** A number and what is split, such as points. */
  left: readonly [left: string, tooMany: string, none: string];
  /** A number, what is split, and how many at least. */
  split: readonly [exactly: string, atLeast: string];
  /** Which, and of how many. */
  set: string;
  /** The names of two columns. */
  bothPicks: string;
  /** Which, and of how many. */
  blank: readonly [only: string, several: string];
}

/** How questions are asked that have several parts, and others that few surveys have. */
export interface KindWords {
  dropdown: string;
  picture: string;
  date: string;
  contact: readonly [question: string, name: string, email: string, phone: string];
  link: readonly [text: string, label: string];
  matrix: Scale;
  ranking: string;
  kano: readonly [question: string, like: string, expect: string, neutral: string, tolerate: string, dislike: string];
  gap: Scale;
  gapSides: readonly [desired: string, perceived: string, importance: string];
  kanoImportance: Scale;
  maturity: readonly [question: string, first: string, second: string, third: string, fourth: string, fifth: string];
  constantSum: readonly [question: string, unit: string];
  maxdiff: readonly [question: string, best: string, worst: string];
  matching: string;
  fillBlank: string;
}

/** How a screenshot is asked for, and the words of its editor. They stand under a name of their own, since they are many. */
export interface ScreenshotWords extends Record<Exclude<keyof ScreenshotTexts['shots'], 'box' | 'at'>, string> {
  /** The question. */
  screenshot: string;
  /** Which, and of how many. */
  box: string;
  /** From the left, from the top, how wide and how high: shares, which have their sign. */
  at: string;
}

type Scale = readonly [question: string, low: string, high: string];
