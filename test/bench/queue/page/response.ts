import { type SurveyResponse, uuidv7 } from '../../../../packages/core/src/index.ts';

/** A completed response with one comment, as a sitting makes it. */
export function responseOf(why: string): SurveyResponse {
  const now = new Date().toISOString();
  return {
    id: uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
    revision: 1,
    status: 'completed',
    survey: { id: 'checkout', version: 1 },
    answers: { why },
    order: ['why'],
    startedAt: now,
    updatedAt: now,
  };
}
