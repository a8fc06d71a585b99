import type { SurveyDocument } from '@earshot/core';

/** What stands in the page. */
export const survey: SurveyDocument = {
  id: 'guide',
  questions: [
    { id: 'helpful', type: 'csat', text: 'How helpful was this page?' },
    { id: 'missing', type: 'comment', text: 'What did you miss?' },
  ],
};
