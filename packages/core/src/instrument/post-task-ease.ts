import type { SurveyDocument } from '../survey.ts';
import type { Instrument } from './instrument.ts';
import { byQuestion, type QuestionTallies } from './scoring/by-question.ts';

const survey: SurveyDocument = {
  id: 'post-task-ease',
  questions: [
    { id: 'ease', type: 'ces', scale: 'ease', text: 'How easy or difficult was it to do this?', role: 'overall' },
    { id: 'why', type: 'comment', text: 'What made it so?', when: { answer: 'ease', exists: true } },
  ],
};

/** One question after a task: how easy it was, on seven points. */
export const postTaskEase: Instrument<QuestionTallies> = {
  survey,
  profile: 'micro',
  scoring: (document = survey) => byQuestion(document),
};
