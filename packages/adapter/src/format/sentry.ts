import type { Format } from './format.ts';
import { json } from './json.ts';
import { keyUuid } from './key.ts';
import { plain } from './plain.ts';

/**
 * Where a Sentry DSN wants envelopes to be posted. The key is public, and stands in the address so that no preflight
 * is needed.
 *
 * @throws TypeError if it is no URL, or has no key or project.
 *
 * @example
 * sentryEndpoint('https://key@o1.ingest.sentry.io/42') // 'https://o1.ingest.sentry.io/api/42/envelope/?sentry_version=7&sentry_key=key'
 */
export function sentryEndpoint(dsn: string): string {
  const { origin, username, pathname } = new URL(dsn);
  const [, path, project] = /^(.*)\/(\d+)$/.exec(pathname) ?? [];
  if (!username || !project)
    throw new TypeError(`dsn: give the one of your project's settings, https://<key>@<host>/<project>, not "${dsn}"`);
  return `${origin}${path}/api/${project}/envelope/?sentry_version=7&sentry_key=${username}`;
}

/**
 * Sentry's user feedback: an envelope with one `feedback` item. Its message is the answers, one a line; its context
 * `survey` has the whole response.
 *
 * @see https://develop.sentry.dev/sdk/data-model/envelopes/
 */
export const sentry: Format = {
  encode(response) {
    const { status, survey, answers, respondent, context, updatedAt } = response;
    const event_id = keyUuid(response).replaceAll('-', '');
    const lines = Object.entries(answers).map(([question, answer]) => `${question}: ${plain(answer)}`);
    return [
      { event_id },
      { type: 'feedback' },
      {
        type: 'feedback',
        event_id,
        timestamp: Date.parse(updatedAt) / 1e3,
        platform: 'javascript',
        level: 'info',
        ...(respondent !== undefined && { user: { id: respondent } }),
        tags: { 'survey.id': survey.id, 'survey.status': status },
        contexts: {
          // Sentry cuts longer messages, or drops them with all that they bring.
          feedback: { message: lines.join('\n').slice(0, 4096) || status, source: 'survey', url: context?.path },
          // As text, because nests are cut at a depth that answers may exceed.
          survey: { response: json(response) },
        },
      },
    ]
      .map((line) => json(line))
      .join('\n');
  },
  headers: { 'content-type': 'text/plain' },
  dedupe: 'body:event_id',
  cors: 'simple',
  revisions: 'append',
};
