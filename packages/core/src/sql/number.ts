import { type Fragment, sql, verbatim } from './fragment.ts';

/** The number that an answer is, or null. JSON says by its first character what it is, in either engine. */
export const numberIn = (column: Fragment): Fragment =>
  sql`CASE WHEN substr(${column}, 1, 1) IN ('-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9') THEN CAST(${column} AS NUMERIC) END`;

/** The answer if it is a JSON array, or else an empty one. */
export const listIn = (column: Fragment): Fragment =>
  sql`CASE WHEN substr(${column}, 1, 1) = '[' THEN ${column} ELSE '[]' END`;

/** The answer if it is a JSON object, or else an empty one. */
export const objectIn = (column: Fragment): Fragment =>
  sql`CASE WHEN substr(${column}, 1, 1) = '{' THEN ${column} ELSE '{}' END`;

export const value = verbatim('value');
