import type { Rule } from '../rule.ts';
import type { QuestionScores } from '../score/score.ts';
import type { Counting } from '../tally/counting.ts';
import { takesNone } from './base.ts';
import * as boolean from './boolean.ts';
import * as ces from './ces.ts';
import * as choice from './choice.ts';
import * as choices from './choices.ts';
import * as comment from './comment.ts';
import * as consent from './consent.ts';
import * as constantSum from './constant-sum.ts';
import * as contact from './contact.ts';
import * as csat from './csat.ts';
import * as date from './date.ts';
import * as dropdown from './dropdown.ts';
import * as fillBlank from './fill-blank.ts';
import * as gap from './gap.ts';
import * as kano from './kano.ts';
import * as link from './link.ts';
import * as matching from './matching.ts';
import * as matrix from './matrix.ts';
import * as maturity from './maturity.ts';
import * as maxdiff from './maxdiff.ts';
import * as nps from './nps.ts';
import * as picture from './picture.ts';
import * as ranking from './ranking.ts';
import * as rating from './rating.ts';
import * as section from './section.ts';
import * as slider from './slider.ts';
import * as text from './text.ts';
import type { Offer, QuestionType } from './type.ts';

type NpsQuestion = nps.NpsQuestion;
type LinkQuestion = link.LinkQuestion;
type ContactQuestion = contact.ContactQuestion;
type ConsentQuestion = consent.ConsentQuestion;
type PictureQuestion = picture.PictureQuestion;
type DropdownQuestion = dropdown.DropdownQuestion;
type DateQuestion = date.DateQuestion;
type SliderQuestion = slider.SliderQuestion;
type TextQuestion = text.TextQuestion;
type SectionQuestion = section.SectionQuestion;
type BooleanQuestion = boolean.BooleanQuestion;
type RatingQuestion = rating.RatingQuestion;
type ChoicesQuestion = choices.ChoicesQuestion;
type FillBlankQuestion = fillBlank.FillBlankQuestion;
type MatchingQuestion = matching.MatchingQuestion;
type MaxDiffQuestion = maxdiff.MaxDiffQuestion;
type ConstantSumQuestion = constantSum.ConstantSumQuestion;
type MaturityQuestion = maturity.MaturityQuestion;
type GapQuestion = gap.GapQuestion;
type KanoQuestion = kano.KanoQuestion;
type RankingQuestion = ranking.RankingQuestion;
type MatrixQuestion = matrix.MatrixQuestion;
type CsatQuestion = csat.CsatQuestion;
type CesQuestion = ces.CesQuestion;
type CommentQuestion = comment.CommentQuestion;
type ChoiceQuestion = choice.ChoiceQuestion;

export type { Option } from './options.ts';
export type { Construct, Family, Offer, QuestionType, Wording } from './type.ts';
export type {
  BooleanQuestion,
  CesQuestion,
  ChoiceQuestion,
  ChoicesQuestion,
  CommentQuestion,
  ConsentQuestion,
  ConstantSumQuestion,
  ContactQuestion,
  CsatQuestion,
  DateQuestion,
  DropdownQuestion,
  FillBlankQuestion,
  GapQuestion,
  KanoQuestion,
  LinkQuestion,
  MatchingQuestion,
  MatrixQuestion,
  MaturityQuestion,
  MaxDiffQuestion,
  NpsQuestion,
  PictureQuestion,
  RankingQuestion,
  RatingQuestion,
  SectionQuestion,
  SliderQuestion,
  TextQuestion,
};

// A table for each thing that somebody may need without the others, so that a bundle carries only the tables it reads:
// the visitor's has `checks` and, before it shows a document, `rules`; a collector's has them all. A type adds itself to each.

/** Whether a value answers a question. */
export const checks = {
  nps: nps.check,
  csat: csat.check,
  ces: ces.check,
  comment: comment.check,
  choice: choice.check,
  matrix: matrix.check,
  ranking: ranking.check,
  kano: kano.check,
  gap: gap.check,
  maturity: maturity.check,
  'constant-sum': constantSum.check,
  maxdiff: maxdiff.check,
  matching: matching.check,
  'fill-blank': fillBlank.check,
  choices: choices.check,
  rating: rating.check,
  boolean: boolean.check,
  section: section.check,
  text: text.check,
  slider: slider.check,
  date: date.check,
  dropdown: dropdown.check,
  picture: picture.check,
  consent: consent.check,
  contact: contact.check,
  link: link.check,
};

/** The document of each type, as a function that makes its zod schema. */
export const schemas = {
  nps: nps.schema,
  csat: csat.schema,
  ces: ces.schema,
  comment: comment.schema,
  choice: choice.schema,
  matrix: matrix.schema,
  ranking: ranking.schema,
  kano: kano.schema,
  gap: gap.schema,
  maturity: maturity.schema,
  'constant-sum': constantSum.schema,
  maxdiff: maxdiff.schema,
  matching: matching.schema,
  'fill-blank': fillBlank.schema,
  choices: choices.schema,
  rating: rating.schema,
  boolean: boolean.schema,
  section: section.schema,
  text: text.schema,
  slider: slider.schema,
  date: date.schema,
  dropdown: dropdown.schema,
  picture: picture.schema,
  consent: consent.schema,
  contact: contact.schema,
  link: link.schema,
};

/** What a sitting depends on in each type's document, for where no schema can be had. */
export const rules = {
  nps: nps.rules,
  csat: csat.rules,
  ces: ces.rules,
  comment: comment.rules,
  choice: choice.rules,
  matrix: matrix.rules,
  ranking: ranking.rules,
  kano: kano.rules,
  gap: gap.rules,
  maturity: maturity.rules,
  'constant-sum': constantSum.rules,
  maxdiff: maxdiff.rules,
  matching: matching.rules,
  'fill-blank': fillBlank.rules,
  choices: choices.rules,
  rating: rating.rules,
  boolean: boolean.rules,
  section: section.rules,
  text: text.rules,
  slider: slider.rules,
  date: date.rules,
  dropdown: dropdown.rules,
  picture: picture.rules,
  consent: consent.rules,
  contact: contact.rules,
  link: link.rules,
};

/** Those of the types that come with a prompt, whose page has room for no others. */
export const promptRules = {
  nps: nps.rules,
  csat: csat.rules,
  ces: ces.rules,
  comment: comment.rules,
  choice: choice.rules,
};

/** The rules of some types, each as a function of the question, as far as that is one. */
export type Rules = { readonly [K in keyof typeof rules]?: (question: never) => Record<string, Rule> };

/** All else that a type declares: its family, what it offers, how it is worded, counted and scored. */
export const types = {
  nps: nps.type,
  csat: csat.type,
  ces: ces.type,
  comment: comment.type,
  choice: choice.type,
  matrix: matrix.type,
  ranking: ranking.type,
  kano: kano.type,
  gap: gap.type,
  maturity: maturity.type,
  'constant-sum': constantSum.type,
  maxdiff: maxdiff.type,
  matching: matching.type,
  'fill-blank': fillBlank.type,
  choices: choices.type,
  rating: rating.type,
  boolean: boolean.type,
  section: section.type,
  text: text.type,
  slider: slider.type,
  date: date.type,
  dropdown: dropdown.type,
  picture: picture.type,
  consent: consent.type,
  contact: contact.type,
  link: link.type,
};

/** A question of any type, as much of it as the tables need. */
export type AnyQuestion =
  | NpsQuestion
  | CsatQuestion
  | CesQuestion
  | ChoiceQuestion
  | CommentQuestion
  | MatrixQuestion
  | RankingQuestion
  | KanoQuestion
  | GapQuestion
  | ConstantSumQuestion
  | MaxDiffQuestion
  | MatchingQuestion
  | FillBlankQuestion
  | MaturityQuestion
  | ChoicesQuestion
  | RatingQuestion
  | BooleanQuestion
  | SectionQuestion
  | TextQuestion
  | SliderQuestion
  | DateQuestion
  | DropdownQuestion
  | PictureQuestion
  | ConsentQuestion
  | ContactQuestion
  | LinkQuestion;

/**
 * Whether a value answers a question.
 *
 * @example
 * isAnswer({ type: 'nps' }, 11) // false
 */
export const isAnswer = (question: AnyQuestion, answer: unknown): boolean =>
  (checks[question.type] as (question: AnyQuestion, answer: unknown) => boolean)(question, answer);

/** Whether a question is a statement: it is read, and takes no answer. */
export const isStatement = (question: Pick<AnyQuestion, 'type'>): boolean => checks[question.type] === takesNone;

/** What a question's type declares. */
export const typeOf = (question: AnyQuestion): QuestionType<AnyQuestion, unknown, unknown> =>
  types[question.type] as unknown as QuestionType<AnyQuestion, unknown, unknown>;

/**
 * The scores of a question, by name; each is a function of the question's tally.
 *
 * @example
 * scoresOf({ type: 'nps' })['nps']!(tally).value
 */
export const scoresOf = (question: AnyQuestion): QuestionScores<unknown> => typeOf(question).scores(question);

/**
 * How the answers to a question become the tally that its scores take.
 *
 * @example
 * const tally = counted(countingOf({ type: 'nps' }), [[9, 120], [3, 14]]);
 */
export const countingOf = (question: AnyQuestion): Counting<unknown, unknown> => typeOf(question).counting(question);

/**
 * What can be answered to a question, in its order.
 *
 * @example
 * offersOf({ type: 'choice', options: ['Yes', 'No'] }) // [{ value: 'Yes' }, { value: 'No' }]
 */
export const offersOf = (question: AnyQuestion): Offer[] => typeOf(question).offers(question);
