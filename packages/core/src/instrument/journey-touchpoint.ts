import type { SurveyDocument } from '../survey.ts';
import type { Instrument } from './instrument.ts';
import { byQuestion, type QuestionTallies } from './scoring/by-question.ts';

const survey: SurveyDocument = {
  id: 'journey-touchpoint',
  questions: [
    {
      id: 'feeling',
      type: 'rating',
      scale: 'emotion',
      look: 'faces',
      text: 'How do you feel about {{hidden.touchpoint|what you have just done}}?',
      role: 'overall',
    },
    { id: 'ease', type: 'ces', scale: 'ease', text: 'How easy or difficult was it?', role: 'specific' },
    { id: 'why', type: 'comment', text: 'What made you feel so?', when: { answer: 'feeling', exists: true } },
  ],
  hidden: ['touchpoint', 'stage', 'persona', 'channel'],
};

/** The same three questions at each touchpoint of a journey. */
export const journeyTouchpoint: Instrument<QuestionTallies> = {
  survey,
  profile: 'micro',
  scoring: (document = survey) => byQuestion(document),
};
