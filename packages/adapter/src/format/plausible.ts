import { responseKey } from '@earshot/core';
import type { Format } from './format.ts';
import { json } from './json.ts';
import { plain } from './plain.ts';

export interface PlausibleOptions {
  /** The site's domain in Plausible. */
  domain: string;
}

/**
 * A Plausible custom event, for `https://plausible.io/api/event`: `Survey completed`, with the answers as properties.
 * It counts at its arrival, and nothing in Plausible tells a repeat. Answers beyond its limits are cut.
 *
 * @see https://plausible.io/docs/events-api
 */
export const plausible = ({ domain }: PlausibleOptions): Format => ({
  encode(response) {
    const { status, survey, answers, context } = response;
    const properties = { 'earshot.survey': survey.id, 'earshot.key': responseKey(response), ...answers };
    return json({
      n: `Survey ${status}`,
      u: `https://${domain}${context?.path ?? '/'}`,
      d: domain,
      // At most 30, of 300 and 2000 bytes; a UTF-16 unit has up to three.
      p: Object.fromEntries(
        Object.entries(properties)
          .slice(0, 30)
          .map(([key, value]) => [cut(key, 100), cut(plain(value), 666)]),
      ),
      // An event that asks for nothing is no visit that went on.
      i: false,
    });
  },
  headers: { 'content-type': 'text/plain' },
  dedupe: 'none',
  cors: 'simple',
  revisions: 'append',
});

/** The start of a text, never half a character. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
