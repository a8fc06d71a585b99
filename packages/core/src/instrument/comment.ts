import * as builtIn from './built-in.ts';
import type { Instrument } from './instrument.ts';
import { byQuestion, type QuestionTallies } from './scoring/by-question.ts';

/** A comment box. */
export const comment: Instrument<QuestionTallies> = {
  survey: builtIn.comment,
  profile: 'micro',
  scoring: (survey = builtIn.comment) => byQuestion(survey),
};
