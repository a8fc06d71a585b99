/** Every word of ours that a visitor can read or hear, in one language. A language is one such object. */
export interface Texts {
  /** Said once when a prompt appears unasked; it must tell where to find it. */
  here: string;
  close: string;
  back: string;
  next: string;
  send: string;
  /** Errors say what to do. */
  choose: string;
  write: string;
  /** For an answer that is longer than `most` characters. */
  shorten: (most: number) => string;
  /** A slider that has not been touched. */
  noAnswer: string;
  stars: (count: number) => string;
  /** The last heading. */
  thanks: string;
  /** What became of the answers, by the state of the ending. */
  sending: string;
  sent: string;
  saved: string;
  kept: string;
  refused: string;
  /** The question, then the words of the scale: both ends, or one for each of its points. */
  nps: ScaleTexts;
  csat: ScaleTexts;
  agreement: ScaleTexts;
  ease: ScaleTexts;
  /** A comment that stands alone, and one that follows another question. */
  comment: string;
  reason: string;
  choice: string;
}

export type ScaleTexts = readonly [question: string, low: string, ...rest: string[]];
