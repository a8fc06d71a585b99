import type { Goal } from '../score/goal.ts';
import { identified, type SurveyDocument } from '../survey.ts';
import type { Profile } from './finding.ts';
import { type Item, itemOf } from './item.ts';

/** What the document does not say, but some rules would like to know. */
export interface Circumstances {
  /** Words that the visitors know: product names, terms of their trade. */
  glossary?: readonly string[];
  /** Words that must not stand in a question here, besides our own list. */
  loaded?: readonly string[];
  /** Whether the visitors could go elsewhere. @default true */
  choice?: boolean;
  /** How many answers are expected, in the smallest group that will be reported. */
  expected?: number;
  /** What is to be reached with this survey. */
  goals?: readonly Partial<Goal>[];
  /** The document that this one follows, as it was published. */
  previous?: SurveyDocument;
}

/** What a rule looks at. */
export interface Subject {
  survey: SurveyDocument;
  items: readonly Item[];
  locale: string;
  profile: Profile;
  circumstances: Circumstances;
  /** The names that a document can accept findings under. */
  ruleIds: readonly string[];
}

/** A document, read for the rules. */
export function subjectOf(
  survey: SurveyDocument,
  locale: string,
  profile: Profile,
  circumstances: Circumstances,
  ruleIds: readonly string[] = [],
): Subject {
  const items = identified(survey.questions).map((question, index) => itemOf(question, index, locale));
  return { survey, items, locale, profile, circumstances, ruleIds };
}
