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
import * as oneOf from './one-of.ts';
import * as ownWords from './own-words.ts';
import * as picture from './picture.ts';
import * as ranking from './ranking.ts';
import * as rating from './rating.ts';
import * as screenshot from './screenshot.ts';
import * as section from './section.ts';
import * as slider from './slider.ts';
import * as text from './text.ts';
import type { Holding, Offer, QuestionType, Reword } from './type.ts';

type NpsQuestion = nps.NpsQuestion;
type LinkQuestion = link.LinkQuestion;
type ContactQuestion = contact.ContactQuestion;
type ConsentQuestion = consent.ConsentQuestion;
type ScreenshotQuestion = screenshot.ScreenshotQuestion;
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

export { type Option, type OwnWords, optionId } from './options.ts';
export type { Family, Holding, Offer, QuestionType, Wording } from './type.ts';
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
  ScreenshotQuestion,
  SectionQuestion,
  SliderQuestion,
  TextQuestion,
};

// A table for each thing that somebody may need without the others, so that a bundle carries only the tables it reads:
// the visitor's has `checks` and, before it shows a document, `rules`; a collector's has them all. A type adds itself to each.

/** Whether a value answers a question, for the plain types, whose views come with every prompt. */
export const plainChecks = {
  nps: nps.check,
  csat: csat.check,
  ces: ces.check,
  rating: rating.check,
  slider: slider.check,
  comment: comment.check,
  text: text.check,
  choice: choice.check,
  choices: choices.check,
  boolean: boolean.check,
  section: section.check,
  consent: consent.check,
};

/** The same for the other types, which have views of their own. */
export const structuredChecks = {
  matrix: matrix.check,
  ranking: ranking.check,
  kano: kano.check,
  gap: gap.check,
  maturity: maturity.check,
  'constant-sum': constantSum.check,
  maxdiff: maxdiff.check,
  matching: matching.check,
  'fill-blank': fillBlank.check,
  date: date.check,
  dropdown: dropdown.check,
  picture: picture.check,
  contact: contact.check,
  link: link.check,
  screenshot: screenshot.check,
};

/** Whether a value answers a question. */
export const checks = /* @__PURE__ */ Object.assign({}, plainChecks, structuredChecks);

/** The document of each type, as a function that makes its zod schema. */
export const schemas = {
  nps: nps.schema,
  csat: csat.schema,
  ces: ces.schema,
  rating: rating.schema,
  slider: slider.schema,
  comment: comment.schema,
  text: text.schema,
  choice: choice.schema,
  choices: choices.schema,
  boolean: boolean.schema,
  section: section.schema,
  consent: consent.schema,
  matrix: matrix.schema,
  ranking: ranking.schema,
  kano: kano.schema,
  gap: gap.schema,
  maturity: maturity.schema,
  'constant-sum': constantSum.schema,
  maxdiff: maxdiff.schema,
  matching: matching.schema,
  'fill-blank': fillBlank.schema,
  date: date.schema,
  dropdown: dropdown.schema,
  picture: picture.schema,
  contact: contact.schema,
  link: link.schema,
  screenshot: screenshot.schema,
};

/** Those of the plain types, whose views come with every prompt. */
export const plainRules = {
  nps: nps.rules,
  csat: csat.rules,
  ces: ces.rules,
  rating: rating.rules,
  slider: slider.rules,
  comment: comment.rules,
  text: text.rules,
  choice: choice.rules,
  choices: choices.rules,
  boolean: boolean.rules,
  section: section.rules,
  consent: consent.rules,
};

/** Those of the other types, which have views of their own. */
export const structuredRules = {
  matrix: matrix.rules,
  ranking: ranking.rules,
  kano: kano.rules,
  gap: gap.rules,
  maturity: maturity.rules,
  'constant-sum': constantSum.rules,
  maxdiff: maxdiff.rules,
  matching: matching.rules,
  'fill-blank': fillBlank.rules,
  date: date.rules,
  dropdown: dropdown.rules,
  picture: picture.rules,
  contact: contact.rules,
  link: link.rules,
  screenshot: screenshot.rules,
};

/** What a sitting depends on in each type's document, for where no schema can be had. */
export const rules = /* @__PURE__ */ Object.assign({}, plainRules, structuredRules);

/** The rules of some types, each as a function of the question, as far as that is one. */
export type Rules = { readonly [K in keyof typeof rules]?: (question: never) => Record<string, Rule> };

/** What the types derive from an answer that derive anything, for where no scores are. */
export const derivers = { kano: kano.derive, gap: gap.derive };

/** What an answer earns in a quiz, likewise. */
export const markers = {
  choice: oneOf.mark,
  dropdown: oneOf.mark,
  picture: oneOf.mark,
  choices: choices.mark,
  boolean: boolean.mark,
  text: text.mark,
  matching: matching.mark,
  'fill-blank': fillBlank.mark,
};

/** What of a visitor the answers hold, of the types that ask for more than a choice. */
export const holdings = {
  comment: comment.holds,
  text: text.holds,
  choice: ownWords.holds,
  choices: ownWords.holds,
  dropdown: ownWords.holds,
  'fill-blank': fillBlank.holds,
  contact: contact.holds,
  screenshot: screenshot.holds,
};

/** Where in an answer the visitor's own words stand, of those that hold any. */
export const rewordings = {
  comment: ownWords.rewordText,
  text: ownWords.rewordText,
  choice: ownWords.reword,
  choices: ownWords.rewordEach,
  dropdown: ownWords.reword,
  'fill-blank': fillBlank.reword,
};

/** Whether anything is derived from the answers to a question, of whose document nothing is known. */
export const isScored = (question: { type?: unknown; key?: unknown } | null | undefined): boolean =>
  question?.key !== undefined || question?.type === 'kano' || question?.type === 'gap';

/** All else that a type declares: its family, what it offers, how it is worded, counted and scored. */
export const types = {
  nps: nps.type,
  csat: csat.type,
  ces: ces.type,
  rating: rating.type,
  slider: slider.type,
  comment: comment.type,
  text: text.type,
  choice: choice.type,
  choices: choices.type,
  boolean: boolean.type,
  section: section.type,
  consent: consent.type,
  matrix: matrix.type,
  ranking: ranking.type,
  kano: kano.type,
  gap: gap.type,
  maturity: maturity.type,
  'constant-sum': constantSum.type,
  maxdiff: maxdiff.type,
  matching: matching.type,
  'fill-blank': fillBlank.type,
  date: date.type,
  dropdown: dropdown.type,
  picture: picture.type,
  contact: contact.type,
  link: link.type,
  screenshot: screenshot.type,
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
  | LinkQuestion
  | ScreenshotQuestion;

/** What of a visitor the answers to a question hold, if anything. Nothing needs to be known of its document. */
export const holding = (question: { readonly type?: unknown }): Holding | undefined =>
  listed<(question: object) => Holding | undefined>(holdings, question.type)?.(question);

/** An answer with the visitor's own words in it changed, wherever they stand. */
export const reworded = (question: AnyQuestion, answer: unknown, change: (words: string) => string): unknown =>
  listed<Reword>(rewordings, question.type)?.(answer, change) ?? answer;

/** What a table has for a type, which may be anything. */
const listed = <T>(table: Readonly<Record<string, T>>, type: unknown): T | undefined =>
  typeof type === 'string' && Object.hasOwn(table, type) ? table[type] : undefined;

/** The checks of some types. */
export type Checks = { readonly [K in keyof typeof checks]?: Check };

/** A check, with how many items it needs where one is too few. */
type Check = ((question: never, answer: unknown) => boolean) & { readonly least?: number };

/** What decides what is an answer. A page with plain questions alone has one for those. */
export interface Answering {
  /** Whether a value answers a question. */
  isAnswer(question: AnyQuestion, answer: unknown): boolean;
  /** Whether a question is a statement: it is read, and takes no answer. */
  isStatement(question: Pick<AnyQuestion, 'type'>): boolean;
  /** How many of its items have to be left for a question to be answered. */
  least(question: Pick<AnyQuestion, 'type'>): number;
}

/** What decides what is an answer, by the checks of some types. To a question of another type nothing is one. */
export const answering = (checks: Checks): Answering => ({
  isAnswer: (question, answer) => checks[question.type]?.(question as never, answer) ?? false,
  isStatement: ({ type }) => checks[type] === takesNone,
  least: ({ type }) => checks[type]?.least ?? 1,
});

/** What decides what is an answer to a question of any type. */
export const everyAnswer: Answering = /* @__PURE__ */ answering(checks);

/**
 * Whether a value answers a question.
 *
 * @example
 * isAnswer({ type: 'nps' }, 11) // false
 */
export const isAnswer: Answering['isAnswer'] = (question, answer) => everyAnswer.isAnswer(question, answer);

/** Whether a question is a statement: it is read, and takes no answer. */
export const isStatement: Answering['isStatement'] = (question) => everyAnswer.isStatement(question);

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
