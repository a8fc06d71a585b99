import * as builtIn from './built-in.ts';
import type { Instrument } from './instrument.ts';
import { byQuestion, type QuestionTallies } from './scoring/by-question.ts';

/** Customer effort: how easy it was, and why. */
export const ces: Instrument<QuestionTallies> = {
  survey: builtIn.ces,
  profile: 'micro',
  scoring: (survey = builtIn.ces) => byQuestion(survey),
};
