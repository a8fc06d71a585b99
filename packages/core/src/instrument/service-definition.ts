import type { SurveyDocument } from '../survey.ts';
import type { Instrument } from './instrument.ts';
import { byQuestion, type QuestionTallies } from './scoring/by-question.ts';

const survey: SurveyDocument = {
  id: 'service-definition',
  questions: [
    {
      id: 'come',
      type: 'choice',
      text: 'How do customers come to this service?',
      options: [
        { id: 'choose', text: 'They choose it among others' },
        { id: 'only', text: 'There is no other' },
        { id: 'must', text: 'They have to' },
        { id: 'referred', text: 'Somebody sends them' },
        { id: 'other', text: 'In another way', other: true },
      ],
      decision: 'Without a choice, ask for effort or satisfaction, not for a recommendation.',
    },
    {
      id: 'outcome',
      type: 'choice',
      text: 'Does the outcome colour how satisfied they are?',
      help: 'Who is refused a permit may be dissatisfied with the best of services.',
      options: [
        { id: 'no', text: 'No' },
        { id: 'some', text: 'For some of them' },
        { id: 'most', text: 'For most of them' },
      ],
      decision: 'If so, record the outcome with each response and report by it.',
    },
    {
      id: 'pay',
      type: 'choice',
      text: 'Do they pay for it?',
      options: [
        { id: 'yes', text: 'Yes' },
        { id: 'partly', text: 'In part' },
        { id: 'no', text: 'No' },
      ],
      decision: 'Whether to ask about value for the price.',
    },
    {
      id: 'contact',
      type: 'choice',
      text: 'Is the contact simple or complex?',
      options: [
        { id: 'simple', text: 'One step, one person' },
        { id: 'steps', text: 'Several steps' },
        { id: 'complex', text: 'Several steps and several people' },
      ],
      decision: 'Simple contacts are asked about at once, complex ones along the journey.',
    },
    {
      id: 'ways',
      type: 'choices',
      text: 'How do they interact with you?',
      options: [
        { id: 'page', text: 'Web page' },
        { id: 'app', text: 'App' },
        { id: 'phone', text: 'Phone' },
        { id: 'mail', text: 'Email or letter' },
        { id: 'place', text: 'In person' },
        { id: 'other', text: 'In another way', other: true },
      ],
      shuffle: true,
      decision: 'Where to ask.',
    },
    {
      id: 'same',
      type: 'choice',
      text: 'Would customers draw the limits of this service as you do?',
      help: 'They may count the delivery as yours, though somebody else drives.',
      options: [
        { id: 'yes', text: 'Yes' },
        { id: 'partly', text: 'In part' },
        { id: 'no', text: 'No' },
      ],
      dontKnow: true,
      decision: 'Which touchpoints to ask about though others run them.',
    },
  ],
};

/** For the team, before it measures: what kind of service it is, and so how to ask about it. */
export const serviceDefinition: Instrument<QuestionTallies> = {
  survey,
  profile: 'research',
  scoring: (document = survey) => byQuestion(document),
};
