import { responseKey } from '@earshot/core';
import { type Format, readResults } from './format.ts';
import { plain } from './plain.ts';

export interface MatomoOptions {
  /** The site's id in Matomo. */
  site: number;
  /** The site's address. The path that a response has is put behind it. */
  url: string;
}

/**
 * Matomo events, for `<matomo>/matomo.php`: one per answer, category `survey <id>`, action the question's id, name the
 * answer, value its number; without answers, one whose action is the status. Nothing in Matomo tells a repeat.
 *
 * @see https://developer.matomo.org/api-reference/tracking-api
 */
export const matomo = ({ site, url }: MatomoOptions): Format => ({
  encode(response) {
    const { id, status, survey, answers, respondent, context } = response;
    const event = (action: string, name: unknown): string =>
      `?${new URLSearchParams({
        idsite: `${site}`,
        rec: '1',
        url: url.replace(/(?<!\/)\/+$/, '') + (context?.path ?? '/'),
        // A visitor's id is sixteen hexadecimal digits: the random end of the response's.
        _id: id.replaceAll('-', '').slice(-16).toLowerCase(),
        ...(respondent !== undefined && { uid: respondent }),
        ...(context?.locale && { lang: context.locale }),
        e_c: `survey ${survey.id}`,
        e_a: action,
        e_n: plain(name),
        ...(typeof name === 'number' && { e_v: `${name}` }),
        rand: responseKey(response),
      })}`;
    const events = Object.entries(answers).map(([question, answer]) => event(question, answer));
    return JSON.stringify(events.length > 0 ? events : [event(status, status)]);
  },
  pack: ([events]) => `{"requests":${events}}`,
  classify(status, body, item) {
    const reading = readResults(status, body, item);
    const { invalid } = { ...(body as { invalid?: number } | undefined) };
    return reading.verdict === 'delivered' && Number(invalid) > 0 ? { verdict: 'refused', problem: body } : reading;
  },
  // As Matomo's own script does it, so that there is no preflight.
  headers: { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' },
  dedupe: 'none',
  cors: 'simple',
  // Percent signs make three of a byte.
  limits: { items: 1, bytes: 131_072 },
  revisions: 'append',
});
