import type { SurveyDocument } from '../survey.ts';
import type { Instrument } from './instrument.ts';
import { byQuestion, type QuestionTallies } from './scoring/by-question.ts';

const survey: SurveyDocument = {
  id: 'poll',
  questions: [
    {
      id: 'next',
      type: 'choice',
      text: 'Which of these should we do next?',
      options: [
        { id: 'opening-hours', text: 'Longer opening hours' },
        { id: 'delivery', text: 'Faster delivery' },
        { id: 'choice', text: 'A wider choice' },
        { id: 'other', text: 'Something else', other: true },
      ],
      shuffle: true,
      role: 'priority',
    },
  ],
};

/** One choice, to be put in your own words. */
export const poll: Instrument<QuestionTallies> = {
  survey,
  profile: 'micro',
  scoring: (document = survey) => byQuestion(document),
};
