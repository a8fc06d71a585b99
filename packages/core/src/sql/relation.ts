import { type Dialect, engines } from './engine.ts';
import { type Fragment, named, sql } from './fragment.ts';

/** Where responses are kept as JSON, one row for each, at its highest revision. */
export interface Documents {
  /** @default 'response' */
  responses?: string | readonly string[];
  /** The column with the response. @default 'document' */
  column?: string;
}

/**
 * The relation of answers as a statement over the responses themselves, for a view or for filling a table:
 * `survey, question, response, version, value, reason, at`, a row for each question that has an answer or a reason for having
 * none. Nothing is bound.
 *
 * @example
 * answersOf('sqlite').startsWith('SELECT') // true
 */
export function answersOf(dialect: Dialect, { responses = 'response', column = 'document' }: Documents = {}): string {
  const engine = engines[dialect];
  const document = engine.document(sql`${named('stored')}.${named(column)}`);
  const common = (
    rest: Fragment,
  ): Fragment => sql`SELECT ${document} -> 'survey' ->> 'id' AS survey, entry.key AS question, ${document} ->> 'id' AS response,
          CAST(${document} -> 'survey' ->> 'version' AS INTEGER) AS version, ${rest},
          ${engine.moment(sql`${document} ->> 'updatedAt'`)} AS at
        FROM ${named(responses)} AS stored`;
  const { text } =
    sql`${common(sql`${engine.json('entry')} AS value, NULL AS reason`)}, ${engine.membersAt(document, 'answers', 'entry')}
        UNION ALL
        ${common(sql`NULL, ${engine.text('entry')}`)}, ${engine.membersAt(document, 'unanswered', 'entry')}
        WHERE NOT EXISTS (SELECT 1 FROM ${engine.membersAt(document, 'answers', 'other')} WHERE other.key = entry.key)`;
  return text.join('');
}
