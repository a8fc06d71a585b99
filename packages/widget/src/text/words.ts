/**
 * Every word of ours in one language, as a translator writes it: sentences and no code. `#` stands for a number, or for
 * an example. What is counted has a form for each plural category that whole numbers have in that language, in the
 * order zero, one, two, few, many, other, with a bar between; the last serves for all the rest.
 */
export interface Words extends PromptWords, MoreWords {
  /** The BCP 47 tag. */
  tag: string;
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

type Scale = readonly [question: string, low: string, high: string];
