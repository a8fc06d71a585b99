import type { SurveyDocument } from '../survey.ts';
import type { Instrument } from './instrument.ts';
import { byQuestion, type QuestionTallies } from './scoring/by-question.ts';

const survey: SurveyDocument = {
  id: 'product-market-fit',
  questions: [
    {
      id: 'without',
      type: 'choice',
      text: 'How would you feel if you could no longer use this?',
      options: [
        { id: 'very', text: 'Very disappointed' },
        { id: 'somewhat', text: 'Somewhat disappointed' },
        { id: 'not', text: 'Not disappointed' },
      ],
      notApplicable: 'I do not use it any more',
      role: 'overall',
    },
    { id: 'benefit', type: 'comment', text: 'What do you get out of it?', when: { answer: 'without', exists: true } },
    {
      id: 'improve',
      type: 'comment',
      text: 'What would make it better for you?',
      when: { answer: 'without', exists: true },
    },
  ],
  lint: { hypothetical: 'The question is the method.' },
};

/** Who would miss the product: the share that would be very disappointed without it. */
export const productMarketFit: Instrument<QuestionTallies> = {
  survey,
  profile: 'micro',
  scoring: (document = survey) => byQuestion(document),
};
