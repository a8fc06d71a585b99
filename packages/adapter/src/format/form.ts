import { responseKey } from '@earshot/core';
import { type Format, readResults } from './format.ts';
import { json } from './json.ts';
import { plain } from './plain.ts';

export interface FormOptions {
  /** Fields that are the same in every post, such as Netlify's `form-name`. */
  fields?: Readonly<Record<string, string>>;
  /** The name of a field by the question's id, for a form that has its own. @default the id */
  names?: Readonly<Record<string, string>>;
}

/**
 * An HTML form's post, for form services: one field per answer, and before them `earshot.key`, `.response`, `.revision`,
 * `.status`, `.survey` and `.updatedAt`, whose dot no question's id has. No preflight.
 *
 * @see https://url.spec.whatwg.org/#urlencoded-serializing
 *
 * @example
 * form({ fields: { 'form-name': 'feedback' } })
 */
export const form = ({ fields, names = {} }: FormOptions = {}): Format => ({
  encode(response) {
    const { id, revision, status, survey, updatedAt, answers } = response;
    return `${new URLSearchParams([
      ...Object.entries({
        ...fields,
        'earshot.key': responseKey(response),
        'earshot.response': id,
        'earshot.revision': `${revision}`,
        'earshot.status': status,
        'earshot.survey': survey.id,
        'earshot.updatedAt': updatedAt,
      }),
      ...Object.entries(answers).map(
        ([question, answer]) => [names[question] ?? question, plain(answer)] as [string, string],
      ),
    ])}`;
  },
  headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
  dedupe: 'body:earshot.key',
  cors: 'simple',
  // Percent signs make three of a byte.
  limits: { items: 1, bytes: 131_072 },
  revisions: 'append',
});

/**
 * The response as JSON that calls itself text, with its `key`: for an endpoint that takes any body but knows nothing of
 * CORS preflights.
 */
export const text: Format = {
  encode: (response) => json({ ...response, key: responseKey(response) }),
  headers: { 'content-type': 'text/plain' },
  dedupe: 'body:key',
  cors: 'simple',
  revisions: 'append',
};

/**
 * `text` for a Google Apps Script web app. Its error pages answer 200 too, so only `{ "ok": true }` acknowledges;
 * `{ "ok": false }` refuses.
 */
export const appsScript: Format = {
  ...text,
  classify(status, body, item) {
    const reading = readResults(status, body, item);
    if (reading.verdict !== 'delivered') return reading;
    const { ok } = { ...(body as { ok?: unknown } | undefined) };
    return ok === true ? reading : ok === false ? { verdict: 'refused', problem: body } : { verdict: 'held' };
  },
  redirect: 'follow',
};
