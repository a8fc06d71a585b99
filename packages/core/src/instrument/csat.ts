import * as builtIn from './built-in.ts';
import type { Instrument } from './instrument.ts';
import { byQuestion, type QuestionTallies } from './scoring/by-question.ts';

/** Satisfaction: how satisfied, and anything to add. */
export const csat: Instrument<QuestionTallies> = {
  survey: {
    ...builtIn.csat,
    lint: { 'slider-for-nps': 'It came with the tag as a slider, and answers are compared with those of before.' },
  },
  profile: 'micro',
  scoring: (survey = builtIn.csat) => byQuestion(survey),
};
