import * as builtIn from './built-in.ts';
import type { Instrument } from './instrument.ts';
import { byQuestion, type QuestionTallies } from './scoring/by-question.ts';

/** Net Promoter Score: how likely to recommend, and why. */
export const nps: Instrument<QuestionTallies> = {
  survey: builtIn.nps,
  profile: 'micro',
  scoring: (survey = builtIn.nps) => byQuestion(survey),
};
