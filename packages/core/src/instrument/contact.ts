import type { SurveyDocument } from '../survey.ts';
import type { Instrument } from './instrument.ts';
import { byQuestion, type QuestionTallies } from './scoring/by-question.ts';

const survey: SurveyDocument = {
  id: 'contact',
  questions: [
    {
      id: 'kind',
      type: 'choice',
      text: 'What is it about?',
      options: [
        { id: 'question', text: 'A question' },
        { id: 'suggestion', text: 'A suggestion' },
        { id: 'compliment', text: 'A compliment' },
        { id: 'complaint', text: 'A complaint' },
        { id: 'other', text: 'Something else', other: true },
      ],
      role: 'characteristic',
    },
    {
      id: 'severity',
      type: 'choice',
      text: 'How much does it hold you up?',
      options: [
        { id: 'annoys', text: 'It annoys me' },
        { id: 'hinders', text: 'It costs me time or money' },
        { id: 'blocks', text: 'I cannot go on' },
      ],
      role: 'characteristic',
      when: { answer: 'kind', is: 'complaint' },
    },
    { id: 'message', type: 'comment', text: 'What would you like to tell us?', required: true },
    {
      id: 'reply',
      type: 'contact',
      text: 'Where can we reach you, if you want a reply?',
      purpose: 'To answer you, and for nothing else.',
      fields: { name: 'optional', email: 'required' },
    },
  ],
  hidden: ['department'],
  lint: {
    'too-many-questions': 'A form that visitors open because they want to write.',
    'required-open-text': 'Without a message there is nothing to answer.',
  },
  thanks: { text: 'Thank you. We read every message.' },
};

/** A contact form: what it is about, the message, and where to reply. */
export const contact: Instrument<QuestionTallies> = {
  survey,
  profile: 'micro',
  scoring: (document = survey) => byQuestion(document),
};
