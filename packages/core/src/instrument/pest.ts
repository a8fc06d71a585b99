import type { SurveyDocument } from '../survey.ts';
import type { Instrument } from './instrument.ts';
import { byQuestion, type QuestionTallies } from './scoring/by-question.ts';

const survey: SurveyDocument = {
  id: 'pest',
  questions: [
    { id: 'political', type: 'comment', text: 'What changes in politics and law?', maxLength: 2000 },
    { id: 'economic', type: 'comment', text: 'What changes in the economy?', maxLength: 2000 },
    { id: 'social', type: 'comment', text: 'What changes in how people live?', maxLength: 2000 },
    { id: 'technological', type: 'comment', text: 'What changes in technology?', maxLength: 2000 },
  ],
  lint: { 'no-decision': 'A template for a talk; what is decided comes out of the talk.' },
};

/** PEST as four boxes to write in: political, economic, social, technological. It has no score. */
export const pest: Instrument<QuestionTallies> = {
  survey,
  profile: 'research',
  scoring: (document = survey) => byQuestion(document),
};
