import type { SurveyDocument } from '../survey.ts';
import type { Instrument } from './instrument.ts';
import { byQuestion, type QuestionTallies } from './scoring/by-question.ts';

const survey: SurveyDocument = {
  id: 'contact-habits',
  questions: [
    {
      id: 'how-often',
      type: 'choice',
      text: 'How many times have you been in contact with us in the last 12 months?',
      options: ['0', '1', '2 to 4', '5 to 9', '10 or more'],
      role: 'characteristic',
      decision: 'Who is asked how often.',
    },
    {
      id: 'how-soon',
      type: 'choice',
      text: 'How soon after buying did you first contact us?',
      options: [
        { id: 'before', text: 'Before I bought' },
        { id: 'day', text: 'Within a day' },
        { id: 'week', text: 'Within a week' },
        { id: 'month', text: 'Within a month' },
        { id: 'later', text: 'Later' },
      ],
      notApplicable: 'I have not bought anything',
      role: 'characteristic',
      when: { answer: 'how-often', in: ['1', '2 to 4', '5 to 9', '10 or more'] },
      decision: 'When after an order to offer help, and to ask.',
    },
    {
      id: 'channel',
      type: 'choice',
      text: 'Which way of reaching us do you prefer?',
      options: [
        { id: 'phone', text: 'Phone' },
        { id: 'email', text: 'Email' },
        { id: 'chat', text: 'Chat' },
        { id: 'page', text: 'Web page' },
        { id: 'person', text: 'In person' },
        { id: 'other', text: 'Another way', other: true },
      ],
      shuffle: true,
      role: 'characteristic',
      decision: 'Which channels to staff.',
    },
    {
      id: 'request',
      type: 'choices',
      text: 'What did you contact us about?',
      options: [
        { id: 'product', text: 'A question before buying' },
        { id: 'order', text: 'An order' },
        { id: 'delivery', text: 'A delivery' },
        { id: 'return', text: 'A return' },
        { id: 'bill', text: 'A bill' },
        { id: 'other', text: 'Something else', other: true },
      ],
      shuffle: true,
      role: 'characteristic',
      when: { answer: 'how-often', in: ['1', '2 to 4', '5 to 9', '10 or more'] },
      decision: 'Which requests to make unnecessary.',
    },
    {
      id: 'engaged',
      type: 'rating',
      scale: 'interest',
      text: 'How interested are you in hearing from us between orders?',
      role: 'characteristic',
      decision: 'How much we write to whom.',
      lint: { 'rating-without-why': 'It says how much to write; why makes no difference.' },
    },
  ],
};

/** How customers keep in contact: how often, how soon, through what and about what. */
export const contactHabits: Instrument<QuestionTallies> = {
  survey,
  profile: 'relationship',
  scoring: (document = survey) => byQuestion(document),
};
