import type { Survey } from '../survey.ts';

// With every default and the content hash filled in, so that a page that shows one need not compute them.

/** How likely to recommend, and why. */
export const nps: Survey = {
  id: 'nps',
  version: 1,
  hash: '0817f9275bb5da00',
  questions: [
    { type: 'nps', id: 'nps' },
    { type: 'comment', id: 'why', when: { answer: 'nps', exists: true } },
  ],
};

/** How satisfied, on a slider, and anything to add. */
export const csat: Survey = {
  id: 'csat',
  version: 1,
  hash: '93f89bba9b611d29',
  questions: [
    { type: 'csat', id: 'csat', look: 'slider' },
    { type: 'comment', id: 'why', when: { answer: 'csat', exists: true } },
  ],
};

/** How easy it was. */
export const ces: Survey = {
  id: 'ces',
  version: 1,
  hash: 'd71585e81199d795',
  questions: [
    { type: 'ces', id: 'ces' },
    { type: 'comment', id: 'why', when: { answer: 'ces', exists: true } },
  ],
};

/** A comment box. */
export const comment: Survey = {
  id: 'comment',
  version: 1,
  hash: '70aff71a9a961147',
  questions: [{ type: 'comment', id: 'comment' }],
};
