import type { SurveyDocument } from '@earshot/core';
import { fail } from './fail.ts';
import type { Settings } from './settings.ts';

/** A survey as far as the loader knows it: a name alone stands for an instrument, which comes with the prompt. */
export type Candidate = Pick<SurveyDocument, 'id' | 'targeting'> & Partial<SurveyDocument>;

/** How long a configuration may take, in milliseconds: what is asked for meanwhile waits for it. */
const patience = 1e4;

/**
 * The surveys that a script tag asks for, as they are written: nothing is known of their shape.
 *
 * @throws a `Trouble` if the configuration cannot be had, or is empty.
 */
export async function surveysOf({ survey, config = '' }: Settings): Promise<Candidate[]> {
  let surveys: Candidate[] = [];
  try {
    const reply =
      config[0] === '#'
        ? new Response(document.getElementById(config.slice(1))!.textContent)
        : await fetch(config, { signal: AbortSignal.timeout(patience) });
    if (!reply.ok) throw reply.status;
    surveys = [await reply.json()].flat();
    if (!surveys.length) throw '';
  } catch (problem) {
    fail('bad-config', config, problem);
  }
  return survey ? [surveys.find((each) => each?.id === survey) ?? { id: survey }] : surveys;
}
