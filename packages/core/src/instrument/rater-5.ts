import type { SurveyDocument } from '../survey.ts';
import type { Instrument } from './instrument.ts';
import { byQuestion, type QuestionTallies } from './scoring/by-question.ts';

const survey: SurveyDocument = {
  id: 'rater-5',
  questions: [
    {
      id: 'service',
      type: 'gap',
      text: 'How far should this be true of an excellent provider, and how far is it true of us?',
      low: 'Not at all',
      high: 'Fully',
      items: [
        { id: 'reliability', text: 'Promises are kept.' },
        { id: 'assurance', text: 'Staff give confidence.' },
        { id: 'tangibles', text: 'What can be seen looks good.' },
        { id: 'empathy', text: 'Customers are treated as individuals.' },
        { id: 'responsiveness', text: 'Help comes quickly.' },
      ],
      importance: true,
      role: 'specific',
    },
    { id: 'why', type: 'comment', text: 'Where should we begin?', when: { answer: 'service', exists: true } },
  ],
  hidden: ['audience'],
  lint: {
    'no-decision': 'Which dimension to work on is decided with all of them, not question by question.',
  },
};

/** The five dimensions of SERVQUAL with one item each. */
export const rater5: Instrument<QuestionTallies> = {
  survey,
  profile: 'research',
  scoring: (document = survey) => byQuestion(document),
};
