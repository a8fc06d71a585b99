import type { Answers } from '../flow/walk.ts';
import type { Profile } from '../lint/finding.ts';
import type { Score, ScoreOptions } from '../score/score.ts';
import type { SurveyDocument } from '../survey.ts';
import type { Counting } from '../tally/counting.ts';

/**
 * How responses become the scores of an instrument.
 *
 * @typeParam T its tally, plain JSON.
 */
export interface Scoring<T = unknown> {
  /** How the answers of one response are added to the tally. What is missing, or no answer to its question, does not count. */
  counting: Counting<Answers, T>;
  /** The scores by name: those of the instrument, and `<question>.<score>` for those of its questions. */
  scores(tally: T, options?: ScoreOptions): Record<string, Score>;
  /** What is said of something in a word, such as the category of a feature; null where too little was answered. */
  verdicts?(tally: T): Record<string, string | null>;
}

/** A ready-made survey with its scoring. */
export interface Instrument<T = unknown> {
  /** The document, to be shown as it is or to be changed first. */
  survey: SurveyDocument;
  /** What it is for, as the linter takes it. */
  profile: Profile;
  /**
   * How its responses are scored.
   *
   * @param survey the document that was shown. @default the instrument's own
   */
  scoring(survey?: SurveyDocument): Scoring<T>;
}

export interface ScoredOptions extends ScoreOptions {
  /** The document that was shown, where it was changed. @default the instrument's own */
  survey?: SurveyDocument;
}

/**
 * The scores of an instrument, from the answers of its responses.
 *
 * @example
 * scored(umuxLite, responses.map(({ answers }) => answers))['umux-lite'].value // 83.3…
 */
export function scored<T>(
  instrument: Instrument<T>,
  responses: Iterable<Answers>,
  { survey, ...options }: ScoredOptions = {},
): Record<string, Score> {
  const { counting, scores } = instrument.scoring(survey);
  return scores([...responses].reduce(counting.add, counting.empty()), options);
}
