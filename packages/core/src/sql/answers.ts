import type { Unanswered } from '../response.ts';
import { oneOf, sql, verbatim } from './fragment.ts';
import type { Counting } from './query.ts';
import { toNumber } from './row.ts';

/** How often one thing was said to one question. */
export interface AnswerCount {
  question: string;
  /** The answer as JSON; null where there is none, and where values are not told apart. */
  value: string | null;
  /** Why there is no answer; null where there is one. */
  reason: Unanswered | null;
  count: number;
}

/**
 * The answers to all questions of a survey, counted by question and value.
 *
 * @param apart the questions whose values are told apart. Free text is better counted than grouped.
 */
export const countAnswers = (apart: readonly string[]): Counting<AnswerCount[]> => ({
  questions: null,
  plan: (_engine, _weights, period) => ({
    rows: sql`SELECT CASE WHEN ${oneOf(verbatim('question'), apart)} THEN value END AS counted, ${period}question, reason, count(*) AS n
        FROM chosen
        GROUP BY ${period}question, 1, reason`,
  }),
  read: (rows) =>
    rows.map(({ question, counted, reason, n }) => ({
      question: String(question),
      value: counted as string | null,
      reason: reason as Unanswered | null,
      count: toNumber(n),
    })),
});
