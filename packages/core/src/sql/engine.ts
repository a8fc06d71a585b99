import { type Fragment, sql, verbatim } from './fragment.ts';

/** The engines that the statements are written for: SQLite from 3.38, PostgreSQL from 12. */
export type Dialect = 'sqlite' | 'postgres';

/**
 * All in which the two differ. What goes through a JSON array or object is a relation with the columns `key` and `value`
 * under a name, and the functions that take a name read the value of its row.
 */
export interface Engine {
  /** How the n-th bound value is written, from 1. */
  place(n: number): string;
  /** A relation of the elements of a JSON array; `key` counts them. */
  items(json: Fragment, name: string): Fragment;
  /** A relation of the members of a JSON object. */
  members(json: Fragment, name: string): Fragment;
  /** The same of an object inside a document, where there is one. */
  membersAt(document: Fragment, field: string, name: string): Fragment;
  /** The string. */
  text(name: string): Fragment;
  /** The string, or the id of an option that has the visitor's own words; null of anything else. */
  option(name: string): Fragment;
  /** The number, or null. */
  number(name: string): Fragment;
  /** The value as JSON text, the way that `JSON.stringify` writes strings, numbers and booleans. */
  json(name: string): Fragment;
  /** A JSON document from which `->` and `->>` read. */
  document(json: Fragment): Fragment;
  /** The code of the first character. */
  code(text: Fragment): Fragment;
  /** The whole number below a number that is not negative. */
  floor(x: Fragment): Fragment;
  /** A moment as `Date.prototype.toISOString` writes it. */
  moment(text: Fragment): Fragment;
}

const sqlite: Engine = {
  place: () => '?',
  items: (json, name) => sql`json_each(${json}) AS ${verbatim(name)}`,
  members: (json, name) => sql`json_each(${json}) AS ${verbatim(name)}`,
  membersAt: (document, field, name) => sql`json_each(${document}, ${verbatim(`'$.${field}'`)}) AS ${verbatim(name)}`,
  text: (name) => verbatim(`${name}.atom`),
  option: (name) =>
    verbatim(
      `CASE WHEN ${name}.type = 'text' THEN ${name}.atom WHEN ${name}.type = 'object' AND json_type(${name}.value, '$.id') = 'text' THEN json_extract(${name}.value, '$.id') END`,
    ),
  number: (name) => verbatim(`CASE WHEN ${name}.type IN ('integer', 'real') THEN ${name}.atom END`),
  // Its values forget that true is not 1, and that an array is no string.
  json: (name) =>
    verbatim(
      `CASE WHEN ${name}.type IN ('true', 'false', 'null') THEN ${name}.type WHEN ${name}.type IN ('array', 'object') THEN ${name}.value ELSE json_quote(${name}.value) END`,
    ),
  document: (json) => json,
  code: (text) => sql`unicode(${text})`,
  floor: (x) => sql`CAST(${x} AS INTEGER)`,
  moment: (text) => sql`strftime('%Y-%m-%dT%H:%M:%fZ', ${text})`,
};

const postgres: Engine = {
  place: (n) => `$${n}`,
  items: (json, name) =>
    sql`jsonb_array_elements(CAST(${json} AS JSONB)) WITH ORDINALITY AS ${verbatim(name)}(value, key)`,
  members: (json, name) => sql`jsonb_each(CAST(${json} AS JSONB)) AS ${verbatim(name)}(key, value)`,
  membersAt: (document, field, name) =>
    sql`jsonb_each(coalesce(CAST(${document} AS JSONB) -> ${verbatim(`'${field}'`)}, '{}')) AS ${verbatim(name)}(key, value)`,
  text: (name) => verbatim(`${name}.value #>> '{}'`),
  option: (name) =>
    verbatim(
      `CASE WHEN jsonb_typeof(${name}.value) = 'string' THEN ${name}.value #>> '{}' WHEN jsonb_typeof(${name}.value -> 'id') = 'string' THEN ${name}.value ->> 'id' END`,
    ),
  number: (name) =>
    verbatim(`CASE WHEN jsonb_typeof(${name}.value) = 'number' THEN CAST(${name}.value AS NUMERIC) END`),
  json: (name) => verbatim(`CAST(${name}.value AS TEXT)`),
  document: (json) => sql`CAST(${json} AS JSONB)`,
  code: (text) => sql`ascii(${text})`,
  floor: (x) => sql`floor(${x})`,
  moment: (text) => sql`to_char(CAST(${text} AS TIMESTAMPTZ) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
};

export const engines: Record<Dialect, Engine> = { sqlite, postgres };
