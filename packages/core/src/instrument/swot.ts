import type { SurveyDocument } from '../survey.ts';
import type { Instrument } from './instrument.ts';
import { byQuestion, type QuestionTallies } from './scoring/by-question.ts';

const survey: SurveyDocument = {
  id: 'swot',
  questions: [
    { id: 'strengths', type: 'comment', text: 'What are we good at?', maxLength: 2000 },
    { id: 'weaknesses', type: 'comment', text: 'What are we bad at?', maxLength: 2000 },
    { id: 'opportunities', type: 'comment', text: 'What around us could help us?', maxLength: 2000 },
    { id: 'threats', type: 'comment', text: 'What around us could harm us?', maxLength: 2000 },
  ],
  lint: { 'no-decision': 'A template for a talk; what is decided comes out of the talk.' },
};

/** SWOT as four boxes to write in: strengths, weaknesses, opportunities, threats. It has no score. */
export const swot: Instrument<QuestionTallies> = {
  survey,
  profile: 'research',
  scoring: (document = survey) => byQuestion(document),
};
