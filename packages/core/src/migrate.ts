import type { Issue } from './issue.ts';
import { kindOf } from './kind.ts';

/** The number of the survey format that this version reads and writes. */
const surveyFormat = 1;

/** What makes a document of one format into one of the next, by the number that it has. */
export type Migrations = Readonly<Record<number, (document: Record<string, unknown>) => Record<string, unknown>>>;

/** There has been one format so far, so nothing is older. */
const migrations: Migrations = {};

/**
 * A survey document of an older format as one of the present format, for `parseSurvey` to check. The number stands at the
 * end of its `$schema`, as in `…/survey-1.json`; without one it is of the present format. The document itself stays as it is.
 *
 * @param steps what leads from each older format to the next one.
 * @param format the format that is wanted.
 *
 * @example
 * const migrated = migrate(JSON.parse(text));
 * if ('document' in migrated) parseSurvey(migrated.document);
 */
export function migrate(
  document: unknown,
  steps: Migrations = migrations,
  format: number = surveyFormat,
): { document: unknown } | { issues: Issue[] } {
  const schema = kindOf(document) === 'object' ? (document as Record<string, unknown>)['$schema'] : undefined;
  const [, number] = (typeof schema === 'string' && /survey-(\d{1,6})\.json$/.exec(schema)) || [];
  const from = number === undefined ? format : Number(number);
  const path = ['$schema'];
  if (from > format) return { issues: [{ code: 'newer-format', path, data: { from, format } }] };
  let migrated = document as Record<string, unknown>;
  for (let at = from; at < format; at++) {
    const step = Object.hasOwn(steps, at) ? steps[at] : undefined;
    if (!step) return { issues: [{ code: 'unknown-format', path, data: { from: at } }] };
    const next = `survey-${at + 1}.json`;
    migrated = {
      ...step({ ...migrated }),
      $schema: (schema as string).replace(/survey-\d{1,6}\.json$/, next),
    };
  }
  return { document: migrated };
}
