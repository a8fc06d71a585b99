/** Our words for questions, in one language: what is asked where a survey does not say it in its own words. */
export interface QuestionTexts {
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

/** A question, then the words of its scale: for both ends, or for each of its points. */
export type ScaleTexts = readonly [question: string, low: string, ...rest: string[]];
