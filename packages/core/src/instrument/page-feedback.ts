import type { SurveyDocument } from '../survey.ts';
import type { Instrument } from './instrument.ts';
import { byQuestion, type QuestionTallies } from './scoring/by-question.ts';

const survey: SurveyDocument = {
  id: 'page-feedback',
  questions: [
    {
      id: 'helpful',
      type: 'csat',
      look: 'thumbs',
      text: 'Was this page helpful or not?',
      low: 'Not helpful',
      high: 'Helpful',
      role: 'overall',
    },
    {
      id: 'why',
      type: 'comment',
      text: 'What did you look for, and did not find?',
      when: { answer: 'helpful', is: 1 },
    },
    { id: 'liked', type: 'comment', text: 'What helped you most?', when: { answer: 'helpful', is: 2 } },
  ],
  display: { as: 'inline' },
};

/** Thumbs below a page, and a line to say why. */
export const pageFeedback: Instrument<QuestionTallies> = {
  survey,
  profile: 'micro',
  scoring: (document = survey) => byQuestion(document),
};
