import type { QuestionScores } from '../score/score.ts';
import * as ces from './ces.ts';
import * as choice from './choice.ts';
import * as comment from './comment.ts';
import * as csat from './csat.ts';
import * as nps from './nps.ts';

type NpsQuestion = nps.NpsQuestion;
type CsatQuestion = csat.CsatQuestion;
type CesQuestion = ces.CesQuestion;
type CommentQuestion = comment.CommentQuestion;
type ChoiceQuestion = choice.ChoiceQuestion;

export type { Option } from './choice.ts';
export type { CesQuestion, ChoiceQuestion, CommentQuestion, CsatQuestion, NpsQuestion };

// A table for each thing that a type declares, so that a bundle carries only the tables it reads:
// the visitor's has `checks` and, before it shows a document, `rules`; a collector's has the others.  A type adds itself to each of them.

/** Whether a value answers a question. */
export const checks = {
  nps: nps.check,
  csat: csat.check,
  ces: ces.check,
  comment: comment.check,
  choice: choice.check,
};

/** The document of each type, as a function that makes its zod schema. */
export const schemas = {
  nps: nps.schema,
  csat: csat.schema,
  ces: ces.schema,
  comment: comment.schema,
  choice: choice.schema,
};

/** What a sitting depends on in each type's document, for where no schema can be had. */
export const rules = {
  nps: nps.rules,
  csat: csat.rules,
  ces: ces.rules,
  comment: comment.rules,
  choice: choice.rules,
};

/** The scores that a report prints for each type. */
export const scores = {
  nps: nps.scores,
  csat: csat.scores,
  ces: ces.scores,
  comment: comment.scores,
  choice: choice.scores,
};

/** A question of any type, as much of it as the tables need. */
export type AnyQuestion = NpsQuestion | CsatQuestion | CesQuestion | ChoiceQuestion | CommentQuestion;

/**
 * Whether a value answers a question.
 *
 * @example
 * isAnswer({ type: 'nps' }, 11) // false
 */
export const isAnswer = (question: AnyQuestion, answer: unknown): boolean =>
  (checks[question.type] as (question: AnyQuestion, answer: unknown) => boolean)(question, answer);

/**
 * The scores of a question, by name; each is a function of the question's tally.
 *
 * @example
 * scoresOf({ type: 'nps' })['nps']!(tally).value
 */
export const scoresOf = (question: AnyQuestion): QuestionScores =>
  (scores[question.type] as (question: AnyQuestion) => QuestionScores)(question);
