export { type Condition, type Facts, holds, type Test } from './condition.ts';
export { type Display, displayIssue } from './display.ts';
export { type Duration, milliseconds } from './duration.ts';
export { contentIssue, firstIssue } from './first-issue.ts';
export type { Carry } from './flow/carry.ts';
export { derive, marks } from './flow/derive.ts';
export type { Ending, Thanks } from './flow/ending.ts';
export { asked, createFlow, ending, type Flow, flow, next, noAnswer } from './flow/flow.ts';
export { graphIssues } from './flow/graph.ts';
export type { Jump } from './flow/jump.ts';
export { type Pipe, pipesIn } from './flow/piping.ts';
export { type Resumed, resume } from './flow/resume.ts';
export type { Answers, Derived, FlowFacts } from './flow/walk.ts';
export { progress } from './flow/ways.ts';
export { canonical, contentHash, fnv1a, share } from './hash.ts';
export { uuidv7 } from './id.ts';
export * as instruments from './instrument/built-in.ts';
export { type Issue, type IssueCode, sentence } from './issue.ts';
export type { Delivery, Outlet, Receipt } from './outlet.ts';
export { pathText } from './path.ts';
export { type Masked, mask, maskAnswer, type Pattern, type PrivateKind, privatePatterns } from './privacy/index.ts';
export { isWritten } from './question/contact-format.ts';
export { isPicture } from './question/data-picture.ts';
export {
  type AnyQuestion,
  answering,
  type BooleanQuestion,
  type CesQuestion,
  type ChoiceQuestion,
  type ChoicesQuestion,
  type CommentQuestion,
  type ConsentQuestion,
  type ConstantSumQuestion,
  type ContactQuestion,
  type CsatQuestion,
  checks,
  type DateQuestion,
  type DropdownQuestion,
  type Family,
  type FillBlankQuestion,
  type GapQuestion,
  type Holding,
  holding,
  isAnswer,
  isScored,
  type KanoQuestion,
  type LinkQuestion,
  type MatchingQuestion,
  type MatrixQuestion,
  type MaturityQuestion,
  type MaxDiffQuestion,
  type NpsQuestion,
  type Offer,
  type Option,
  type OwnWords,
  offersOf,
  optionId,
  type PictureQuestion,
  plainChecks,
  plainRules,
  type QuestionType,
  type RankingQuestion,
  type RatingQuestion,
  type Rules,
  rules,
  type ScreenshotQuestion,
  type SectionQuestion,
  type SliderQuestion,
  structuredChecks,
  structuredRules,
  type TextQuestion,
  typeOf,
  type Wording,
} from './question/index.ts';
export { maxDiffSets } from './question/maxdiff.ts';
export { type MaxDiffDesign, maxDiffDesign } from './question/maxdiff-design.ts';
export { responseKey, type Status, type SurveyResponse, type Unanswered } from './response.ts';
export {
  fill,
  type Question,
  type QuestionDocument,
  type QuestionKind,
  type Survey,
  type SurveyDocument,
} from './survey.ts';
export {
  type Decision,
  type DeviceKind,
  deviceKind,
  type EventPattern,
  evaluate,
  type Gate,
  matches,
  matchesUrl,
  openFor,
  plainlyDue,
  type Targeting,
  type TargetingFacts,
  type TrackedEvent,
  targetingIssue,
  where,
} from './targeting/index.ts';
export { type Text, words } from './text.ts';
export { en as questionTexts } from './texts/en.ts';
export { en as plainTexts } from './texts/plain/en.ts';
export { en as promptTexts } from './texts/prompt/en.ts';
export { en as scaleTexts } from './texts/scales/en.ts';
export { en as structuredTexts } from './texts/structured/en.ts';
export type {
  LibraryTexts,
  PlainTexts,
  PromptTexts,
  QuestionTexts,
  ScaleTexts,
  StructuredTexts,
} from './texts/texts.ts';
