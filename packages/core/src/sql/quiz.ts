import { emptyQuiz, mergeQuizzes, type QuizTally } from '../tally/quiz.ts';
import { products, toCrossProducts } from './cross-products.ts';
import { joined, sql, verbatim } from './fragment.ts';
import { numberIn } from './number.ts';
import type { Counting } from './query.ts';
import { toNumber } from './row.ts';
import { columns, wide } from './wide.ts';

/** An item of a quiz and what its answers earn. */
export interface QuizKey {
  question: string;
  /** Marks by answer, 0…1; any other answer earns 0. @default the answer is the mark itself, and none if it is no number from 0 to 1 */
  marks?: Readonly<Record<string, number>>;
}

/**
 * The `QuizTally` of the items of a quiz. A response is a taker if it was shown one of them.
 *
 * @example
 * query(countQuiz([{ question: 'capital', marks: { bern: 1 } }]), { survey: 'quiz' }, 'sqlite')
 */
export function countQuiz(items: readonly QuizKey[]): Counting<QuizTally> {
  const questions = items.map(({ question }) => question);
  // An answer's JSON may be the key itself, as of true, or its quoted form.
  const key = items.flatMap(({ question, marks }) =>
    Object.entries(marks ?? {}).flatMap(([answer, mark]) =>
      [answer, JSON.stringify(answer)].map((json) => [question, json, mark] as const),
    ),
  );
  const keyed = items.filter(({ marks }) => marks).map(({ question }) => question);
  const row = columns(items.length);
  return {
    questions,
    plan: (engine) => ({
      steps: [
        [
          'correct',
          sql`SELECT value ->> 0 AS question, value ->> 1 AS value, CAST(value ->> 2 AS DOUBLE PRECISION) AS mark
        FROM ${engine.items(sql`${JSON.stringify(key)}`, 'entry')}`,
          'kept',
        ],
        [
          'keyed',
          sql`SELECT value ->> 0 AS question FROM ${engine.items(sql`${JSON.stringify(keyed.map((question) => [question]))}`, 'entry')}`,
        ],
        [
          'marked',
          sql`SELECT chosen.period, chosen.response, chosen.question,
          CASE WHEN chosen.value IS NULL THEN NULL
            WHEN chosen.question IN (SELECT question FROM keyed) THEN coalesce(correct.mark, 0)
            ELSE CAST(${numberIn(verbatim('chosen.value'))} AS DOUBLE PRECISION) END AS mark
        FROM chosen
        LEFT JOIN correct ON correct.question = chosen.question AND correct.value = chosen.value`,
        ],
        ['wide', wide(questions, verbatim('CASE WHEN mark BETWEEN 0 AND 1 THEN mark END'), 'marked')],
        [
          'line',
          sql`SELECT period, 1 AS whole,
          ${joined(
            row.map((x) =>
              verbatim(`coalesce(${x}, 0) AS ${x}, CASE WHEN ${x} IS NULL THEN 1 ELSE 0 END AS o${x.slice(1)}`),
            ),
            ',\n  ',
          )},
          ${engine.floor(verbatim(`(${row.map((x) => `coalesce(${x}, 0)`).join(' + ')}) * 1000000 + 0.5`))} AS total
        FROM wide`,
        ],
      ],
      rows: products(items.length, { keys: 'total, ', more: row.map((_, i) => `sum(o${i}) AS o${i}`) }),
    }),
    read: (rows) =>
      rows
        .map((one): QuizTally => {
          const marks = toCrossProducts([one], items.length);
          const total = String(toNumber(one['total']) / 1e6);
          return {
            marks,
            omitted: items.map((_, i) => toNumber(one[`o${i}`])),
            totals: { [total]: { n: marks.n, marks: marks.sums.map(([sum]) => sum) } },
          };
        })
        .reduce(mergeQuizzes, emptyQuiz()),
  };
}
