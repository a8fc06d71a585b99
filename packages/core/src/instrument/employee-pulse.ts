import type { SurveyDocument } from '../survey.ts';
import type { CrossProducts } from '../tally/cross-products.ts';
import type { Moments } from '../tally/moments.ts';
import type { Instrument } from './instrument.ts';
import { agreement } from './scoring/agreement.ts';
import { byQuestion, type QuestionTallies } from './scoring/by-question.ts';
import { joined } from './scoring/joined.ts';

const survey: SurveyDocument = {
  id: 'employee-pulse',
  questions: [
    {
      id: 'statements',
      type: 'matrix',
      text: 'How much do you agree with each of these statements?',
      scale: 'agreement',
      rows: [
        { id: 'known', text: 'My manager knows what motivates me.' },
        { id: 'effect', text: 'How motivated I am shows in what I get done.' },
        { id: 'individual', text: 'Colleagues are motivated in the way that suits each of them.' },
        { id: 'obstacles', text: 'My manager knows what spoils my work.' },
        { id: 'vision', text: 'I know what we are here for.' },
        { id: 'autonomy', text: 'I can decide how I do my work.' },
      ],
      shuffle: true,
      dontKnow: true,
      role: 'specific',
    },
    { id: 'change', type: 'comment', text: 'What should change first?', when: { answer: 'statements', exists: true } },
  ],
  lint: {
    'yes-no-run':
      'Statements that are turned round are misread; those who agree with everything show in their answers being alike.',
    'no-decision': 'The lowest statement is talked about in the team before the next pulse.',
  },
};

/** A pulse of employees: what motivates, and what is in the way. */
export const employeePulse: Instrument<[[Moments, CrossProducts], QuestionTallies]> = {
  survey,
  profile: 'relationship',
  scoring: (document = survey) => joined(agreement(document, 'statements'), byQuestion(document)),
};
