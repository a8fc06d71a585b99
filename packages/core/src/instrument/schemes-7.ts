import type { SurveyDocument } from '../survey.ts';
import type { Moments } from '../tally/moments.ts';
import type { Instrument } from './instrument.ts';
import { byQuestion, type QuestionTallies } from './scoring/by-question.ts';
import { checklist, ticks } from './scoring/checklist.ts';
import { joined } from './scoring/joined.ts';

const survey: SurveyDocument = {
  id: 'schemes-7',
  questions: [
    {
      id: 'resources',
      type: 'matrix',
      text: 'Do you have what {{hidden.plan|the plan}} needs?',
      rows: [
        { id: 'space', text: 'Space to do it in' },
        { id: 'cash', text: 'Cash to pay for it' },
        { id: 'helpers', text: 'Helpers to do it' },
        { id: 'equipment', text: 'Equipment to do it with' },
        { id: 'materials', text: 'Materials to do it from' },
        { id: 'expertise', text: 'Expertise to do it well' },
        { id: 'systems', text: 'Systems to keep it going' },
      ],
      options: ticks,
      everyRow: true,
      role: 'characteristic',
      lint: {
        'matrix-order': 'The order spells the name.',
        'yes-no-run': 'A checklist: what is not there is ticked as no.',
      },
      decision: 'Whether the plan can start, and what has to be found before.',
    },
    {
      id: 'missing',
      type: 'comment',
      text: 'What is missing?',
      when: { answer: 'resources', exists: true },
      help: 'Name for each thing who gets it, by when.',
      decision: 'The tasks that come first in the plan.',
    },
  ],
  hidden: ['plan'],
  confirm: { reset: true, submit: true },
};

/** The seven resources of a plan that spell SCHEMES, as a checklist. */
export const schemes7: Instrument<[Moments, QuestionTallies]> = {
  survey,
  profile: 'assessment',
  scoring: (document = survey) => joined(checklist(document, 'resources', 'ready'), byQuestion(document)),
};
