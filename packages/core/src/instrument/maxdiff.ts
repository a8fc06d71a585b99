import type { SurveyDocument } from '../survey.ts';
import { expectations } from './bank/expectations.ts';
import type { Instrument } from './instrument.ts';
import { byQuestion, type QuestionTallies } from './scoring/by-question.ts';

const survey: SurveyDocument = {
  id: 'maxdiff',
  questions: [
    {
      id: 'matters',
      type: 'maxdiff',
      text: 'Which of these matters most to you when you deal with us, and which least?',
      items: expectations
        .filter(({ kano }) => kano !== 'attractive')
        .slice(0, 8)
        .map(({ id, text }) => ({ id, text })),
      setSize: 4,
      times: 3,
      role: 'priority',
    },
  ],
  lint: {
    'no-decision': 'What matters most is worked on first.',
  },
};

/** Best and worst of several sets of four: what matters most to customers. To be asked of your own items. */
export const maxdiff: Instrument<QuestionTallies> = {
  survey,
  profile: 'research',
  scoring: (document = survey) => byQuestion(document),
};
