import { responseKey, type SurveyResponse } from '@earshot/core';
import { refuse } from './problem.ts';

// A structured-field string: printable ASCII in double quotes, with \" and \\ escaped; parameters may follow.
const structured = /^"((?:[ !#-[\]-~]|\\["\\])*)"\s*(?:;.*)?$/;

/**
 * Holds a request's idempotency key, if it has one, against the response that it came with.
 *
 * @see RFC 9651, section 3.3.3
 * @throws {Refusal} 422
 */
export function checkKey(header: string | null, response: SurveyResponse): void {
  if (header === null) return;
  const expected = responseKey(response);
  const key = structured.exec(header.trim())?.[1]?.replace(/\\(["\\])/g, '$1');
  if (key === undefined) throw refuse('key-malformed', { expected });
  // An id has no case, and `response` has it in lower case.
  if (key.toLowerCase() !== expected) throw refuse('key-differs', { key, expected });
}
