import { type Fragment, joined, sql, verbatim } from './fragment.ts';
import { numberIn, value } from './number.ts';

/** One row per response that was shown any of the questions, with the number that answers each: x0, x1, … */
export const wide = (questions: readonly string[], x: Fragment = numberIn(value), from = 'chosen'): Fragment =>
  sql`SELECT period, response,
          ${joined(
            questions.map(
              (question, i) => sql`max(CASE WHEN question = ${question} THEN ${x} END) AS ${verbatim(`x${i}`)}`,
            ),
            ',\n  ',
          )}
        FROM ${verbatim(from)}
        GROUP BY period, response`;

/** x0, x1, … */
export const columns = (count: number): string[] => Array.from({ length: count }, (_, i) => `x${i}`);
