import type { SurveyDocument } from '../survey.ts';
import type { Instrument } from './instrument.ts';
import { byQuestion, type QuestionTallies } from './scoring/by-question.ts';

const survey: SurveyDocument = {
  id: 'interview',
  questions: [
    {
      id: 'willing',
      type: 'boolean',
      text: 'May we ask you more about this in a talk of half an hour?',
      yes: 'Yes, you may',
      no: 'No, thank you',
    },
    {
      id: 'reach',
      type: 'contact',
      purpose: 'To arrange the talk. We delete it afterwards.',
      fields: { name: 'optional', email: 'required' },
      when: { answer: 'willing', is: true },
    },
    {
      id: 'agree',
      type: 'consent',
      purpose: 'You may write to me once about this talk.',
      when: { answer: 'willing', is: true },
    },
  ],
};

/** Asks visitors for an interview: whether they will, where to reach them, and that we may. */
export const interview: Instrument<QuestionTallies> = {
  survey,
  profile: 'micro',
  scoring: (document = survey) => byQuestion(document),
};
