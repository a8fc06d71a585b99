import type { SurveyDocument } from '@earshot/core';
import type { Page } from './page.ts';
import type { Settings } from './settings.ts';
import type { Trouble } from './trouble.ts';

/** A survey as far as the loader knows it: a name alone stands for an instrument, which comes with the prompt. */
export type Candidate = Pick<SurveyDocument, 'id' | 'targeting'> & Partial<SurveyDocument>;

/** How long a configuration may take, in milliseconds: what is asked for meanwhile waits for it. */
const patience = 1e4;

/** For how long the last good copy of a configuration serves while there is no other: 30 days, in milliseconds. */
const fresh = 2592e6;

/**
 * The surveys that a script tag asks for, as they are written: nothing is known of their shape. Those at an address are
 * asked for anew by every page, which costs no body where they have not changed; where they cannot be had, those of the
 * last good answer serve.
 *
 * @throws a `Trouble` if the configuration cannot be had, or is empty.
 */
export async function surveysOf({ survey, config = '' }: Settings, page: Page): Promise<Candidate[]> {
  let surveys: Candidate[];
  try {
    const reply =
      config[0] === '#'
        ? new Response(document.getElementById(config.slice(1))!.textContent)
        : await fetch(config, { cache: 'no-cache', signal: AbortSignal.timeout(patience) });
    if (!reply.ok) throw reply.status;
    surveys = [await reply.json()].flat();
    if (reply.url) page.remember(`config:${config}`, JSON.stringify([Date.now(), ...surveys]));
  } catch (problem) {
    surveys = JSON.parse(page.recall(`config:${config}`) || '[]');
    // Whoever answers that there is nothing is taken at their word.
    if ((problem as number) < 500 || !((surveys.shift() as unknown as number) > Date.now() - fresh))
      throw ['bad-config', config, problem] satisfies Trouble;
  }
  return survey ? [surveys.find((each) => each?.id === survey) ?? { id: survey }] : surveys;
}
