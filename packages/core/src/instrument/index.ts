import type { SurveyDocument } from '../survey.ts';

/** How likely to recommend, and why. */
export const nps: SurveyDocument = {
  id: 'nps',
  questions: [{ type: 'nps' }, { type: 'comment', id: 'why', when: { answer: 'nps', exists: true } }],
};

/** How satisfied, on a slider, and anything to add. */
export const csat: SurveyDocument = {
  id: 'csat',
  questions: [
    { type: 'csat', look: 'slider' },
    { type: 'comment', id: 'why', when: { answer: 'csat', exists: true } },
  ],
};

/** How easy it was. */
export const ces: SurveyDocument = {
  id: 'ces',
  questions: [{ type: 'ces' }, { type: 'comment', id: 'why', when: { answer: 'ces', exists: true } }],
};

/** A comment box. */
export const comment: SurveyDocument = { id: 'comment', questions: [{ type: 'comment' }] };
