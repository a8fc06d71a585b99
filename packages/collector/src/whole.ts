import type { Survey, SurveyResponse } from '@earshot/core';
import { instrumentsById } from '@earshot/core/instrument';
import type { Score } from '@earshot/core/score';
import { eachDocument } from './export.ts';
import type { Store } from './store.ts';

/** What an instrument makes of whole responses, such as a usability score of ten statements. */
export interface WholeReport {
  /** The instrument that the survey is. */
  instrument: string;
  /** By name. Those of single questions stand with their questions. */
  scores: Record<string, Score>;
  /** What is said of something in a word, such as the category of a feature; null where too little was answered. */
  verdicts?: Record<string, string | null>;
}

/**
 * The scores of an instrument that takes whole responses; undefined if the survey is none, or none that has such scores.
 * It reads every response of the version, because no engine counts what belongs together in one of them.
 */
export async function wholeReport(survey: Survey | undefined, store: Store): Promise<WholeReport | undefined> {
  if (!survey || !Object.hasOwn(instrumentsById, survey.id)) return undefined;
  const scoring = instrumentsById[survey.id]!.scoring(survey);
  const { counting, scores, verdicts } = scoring;
  if (Object.keys(wholeOnly(scores(counting.empty()))).length === 0) return undefined;
  let tally = counting.empty();
  for await (const { document } of eachDocument(survey.id, store)) {
    const { survey: asked, answers } = JSON.parse(document) as SurveyResponse;
    // Answers to other questions of the same name are no answers to these.
    if (asked.version === survey.version && (asked.hash ?? survey.hash) === survey.hash)
      tally = counting.add(tally, answers);
  }
  const told = verdicts?.(tally);
  return {
    instrument: survey.id,
    scores: wholeOnly(scores(tally)),
    ...(told && Object.keys(told).length > 0 && { verdicts: told }),
  };
}

/** The scores that belong to no single question: those of a question have its id before a dot. */
const wholeOnly = (scores: Record<string, Score>): Record<string, Score> =>
  Object.fromEntries(Object.entries(scores).filter(([name]) => !name.includes('.')));
