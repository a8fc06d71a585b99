import * as ces from './ces.ts';
import * as choice from './choice.ts';
import * as comment from './comment.ts';
import * as csat from './csat.ts';
import * as nps from './nps.ts';

export type { CesQuestion } from './ces.ts';
export type { ChoiceQuestion, Option } from './choice.ts';
export type { CommentQuestion } from './comment.ts';
export type { CsatQuestion } from './csat.ts';
export type { NpsQuestion } from './nps.ts';

// A table for each thing that a type declares, so that a bundle carries only the tables it reads:
// the visitor's has `checks`, a collector's has all three. A type adds itself to each of them.

/** Whether a value answers a question. */
export const checks = { nps: nps.check, csat: csat.check, ces: ces.check, comment: comment.check, choice: choice.check };

/** The document of each type, as a function that makes its zod schema. */
export const schemas = { nps: nps.schema, csat: csat.schema, ces: ces.schema, comment: comment.schema, choice: choice.schema };

/** The scores that a report prints for each type. */
export const scores = { nps: nps.scores, csat: csat.scores, ces: ces.scores, comment: comment.scores, choice: choice.scores };
