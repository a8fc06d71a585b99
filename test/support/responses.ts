// Responses that a format has to write: the usual one, one with all there can be, one with nothing, and a hostile one.
import type { SurveyResponse } from '@earshot/core';

/** A completed sitting of two questions. */
export const usual: SurveyResponse = {
  id: '0192f3a4-7b5a-7c3e-8f1a-0123456789ab',
  revision: 3,
  status: 'completed',
  survey: { id: 'checkout', version: 2 },
  answers: { recommend: 9, why: 'Fast, and kind.' },
  order: ['recommend', 'why'],
  startedAt: '2026-11-21T10:00:00.000Z',
  updatedAt: '2026-11-21T10:00:09.500Z',
};

/** A sitting on its way, of a visitor whom the host has named, with every kind of answer. */
export const full: SurveyResponse = {
  ...usual,
  revision: 2,
  status: 'partial',
  survey: { id: 'checkout', version: 2, hash: '00ff00ff00ff00ff' },
  answers: { recommend: 0, parts: ['price', 'speed'], plan: { other: 'the blue one' }, again: true, effort: 4.5 },
  unanswered: { why: 'skipped' },
  order: ['recommend', 'parts', 'plan', 'again', 'effort', 'why'],
  sentAt: '2026-11-21T10:00:10.000Z',
  context: { path: '/checkout/done', locale: 'de', attributes: { plan: 'pro', seats: 12 } },
  respondent: 'user-1',
  derived: { quiz: { total: 3, method: 'quiz-1' } },
};

/** Shown, and nothing more. */
export const shown: SurveyResponse = { ...usual, revision: 1, status: 'shown', answers: {} };

/** Closed without an answer. */
export const dismissed: SurveyResponse = { ...shown, revision: 2, status: 'dismissed' };

/** Text that breaks what glues strings together, and questions that have the names of a format's own fields. */
export const hostile: SurveyResponse = {
  ...usual,
  revision: 1_000_000,
  survey: { id: 'a/b?c#d e&f=g', version: 1 },
  answers: {
    ...Object.fromEntries(
      ['key', 'id', 'status', 'survey', 'response', 'event', 'uuid', '__proto__', 'constructor'].map((name) => [
        name,
        `the answer to ${name}`,
      ]),
    ),
    why: 'line\nline\r\n"quoted" \\ \u0000 \u2028 </script> %00 a=b&c +1 🦔 שלום',
    lists: ['a,b', '[,]', '🦔'],
  },
  context: { path: '/a b?c=d&e#🦔', locale: 'he' },
  respondent: 'a"b\n🦔',
};

/** A comment as long as a question may allow, in a script that UTF-8 writes with three bytes a letter. */
export const long: SurveyResponse = { ...usual, answers: { why: '字'.repeat(10_000) } };

/** Half a character, as a broken input leaves it: no encoder may choke on it. */
export const half: SurveyResponse = {
  ...usual,
  answers: { why: 'a\ud83d', parts: ['\udd94b'], plan: { other: '\ud83d' } },
};
