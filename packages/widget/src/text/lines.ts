import type { KindWords, MoreWords, PromptWords, ScreenshotWords, StepWords } from './words.ts';

/** How many lines each of these takes in a file of a language, in their order. */
export const promptLines: Record<keyof PromptWords, number> = {
  here: 1,
  close: 1,
  back: 1,
  next: 1,
  send: 1,
  choose: 1,
  write: 1,
  shorten: 1,
  thanks: 1,
  sending: 1,
  delivered: 1,
  saved: 1,
  kept: 1,
  refused: 1,
  nps: 3,
  csat: 6,
  comment: 1,
  reason: 1,
  leftOut: 6,
  places: 2,
};

/** @see promptLines */
export const moreLines: Record<keyof MoreWords, number> = {
  noAnswer: 1,
  stars: 1,
  agreement: 3,
  ease: 3,
  effort: 3,
  choice: 1,
  notApplicable: 1,
  dontKnow: 1,
  fix: 4,
  amount: 3,
  rating: 3,
  slider: 1,
  text: 5,
  choices: 1,
  boolean: 3,
  section: 1,
  consent: 2,
};

/** @see promptLines */
export const stepLines: Record<keyof StepWords, number> = {
  progress: 1,
  reset: 1,
  sureReset: 1,
  sureSubmit: 1,
  right: 1,
  partly: 1,
  wrong: 1,
  unanswered: 1,
  rightAnswer: 1,
  pick: 1,
  optional: 1,
  everyLine: 1,
  fill: 1,
  fromTo: 3,
  up: 1,
  down: 1,
  placed: 1,
  left: 3,
  split: 2,
  set: 1,
  bothPicks: 1,
  blank: 2,
};

/** @see promptLines */
export const kindLines: Record<keyof KindWords, number> = {
  dropdown: 1,
  picture: 1,
  date: 1,
  contact: 4,
  link: 2,
  matrix: 3,
  ranking: 1,
  kano: 6,
  gap: 3,
  gapSides: 3,
  kanoImportance: 3,
  maturity: 6,
  constantSum: 2,
  maxdiff: 3,
  matching: 1,
  fillBlank: 1,
};

/** @see promptLines */
export const screenshotLines: Record<keyof ScreenshotWords, number> = {
  screenshot: 1,
  take: 1,
  open: 1,
  other: 1,
  bring: 1,
  missing: 1,
  wait: 1,
  preview: 1,
  how: 1,
  keys: 1,
  hide: 1,
  show: 1,
  undo: 1,
  remove: 1,
  box: 1,
  at: 1,
  corner: 1,
  added: 1,
  hidden: 1,
  shown: 1,
  undone: 1,
  removed: 1,
  none: 1,
  notTaken: 1,
  unreadable: 1,
  tooLarge: 1,
  guarded: 1,
};

/**
 * Words as lines without their names, which are the same in every language and need not travel.
 *
 * @see read
 */
export const write = (words: object, lines: Record<string, number>): string =>
  Object.keys(lines)
    .flatMap((name) => (words as Record<string, string | string[]>)[name])
    .join('\n');

/** What `write` has written, with its names. */
export function read<W extends object>(text: string, lines: Record<keyof W, number>): W {
  const all = text.split('\n');
  return Object.fromEntries(
    Object.entries<number>(lines).map(([name, count]) => [name, count > 1 ? all.splice(0, count) : all.shift()]),
  ) as W;
}
