import type { SurveyDocument } from '../survey.ts';
import type { CrossProducts } from '../tally/cross-products.ts';
import type { Moments } from '../tally/moments.ts';
import type { Instrument } from './instrument.ts';
import { agreement } from './scoring/agreement.ts';
import { byQuestion, type QuestionTallies } from './scoring/by-question.ts';
import { joined } from './scoring/joined.ts';

const survey: SurveyDocument = {
  id: 'internal-service',
  questions: [
    {
      id: 'satisfied',
      type: 'rating',
      scale: 'satisfaction',
      text: 'How satisfied or dissatisfied are you with {{hidden.team|the team that served you}}?',
      role: 'overall',
    },
    {
      id: 'service',
      type: 'matrix',
      text: 'How much do you agree with each of these statements about the team?',
      scale: 'agreement',
      rows: [
        { id: 'reliability', text: 'It keeps what it promises.' },
        { id: 'responsiveness', text: 'It answers quickly.' },
        { id: 'competence', text: 'It knows what it is doing.' },
        { id: 'understanding', text: 'It understands what my work needs.' },
        { id: 'communication', text: 'It tells me how things stand.' },
        { id: 'reachability', text: 'It can be reached when I need it.' },
      ],
      shuffle: true,
      notApplicable: true,
      role: 'specific',
    },
    { id: 'why', type: 'comment', text: 'What should the team do first?', when: { answer: 'satisfied', exists: true } },
  ],
  hidden: ['team'],
  lint: {
    'yes-no-run':
      'Statements that are turned round are misread; those who agree with everything show in their answers being alike.',
    'no-decision': 'The team decides with all of it what it changes first.',
  },
};

/** How one part of an organisation serves another. */
export const internalService: Instrument<[[Moments, CrossProducts], QuestionTallies]> = {
  survey,
  profile: 'relationship',
  scoring: (document = survey) => joined(agreement(document, 'service'), byQuestion(document)),
};
