import type { SurveyResponse } from '@earshot/core';
import type { Format } from './format.ts';
import { json } from './json.ts';

export interface WebhookOptions {
  /**
   * Without a preflight: JSON that calls itself text, and no `Idempotency-Key`. For endpoints that refuse OPTIONS; put
   * the response's id and revision into what you map to, so that repeats can be told.
   *
   * @default false
   */
  simple?: boolean;
}

/**
 * Any JSON that you make of a response. The function must be pure: it is called once for each revision.
 *
 * @example
 * webhook(({ id, revision, answers }) => ({ id, revision, score: answers.recommend }))
 */
export const webhook = (
  map: (response: SurveyResponse) => unknown,
  { simple = false }: WebhookOptions = {},
): Format => ({
  encode: (response) => json(map(response)),
  revisions: 'append',
  ...(simple && { headers: { 'content-type': 'text/plain' }, dedupe: 'none', cors: 'simple' }),
});
