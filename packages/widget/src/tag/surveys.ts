import type { SurveyDocument } from '@earshot/core';
import { fail } from './fail.ts';
import type { Settings } from './settings.ts';

/** A survey as far as the loader knows it: a name alone stands for an instrument, which comes with the prompt. */
export type Candidate = Pick<SurveyDocument, 'id' | 'targeting'> & Partial<SurveyDocument>;

/**
 * The surveys that a script tag asks for, as they are written: nothing is known of their shape.
 *
 * @throws a `Trouble` if the configuration cannot be had, or is empty.
 */
export async function surveysOf({ survey, config = '' }: Settings): Promise<Candidate[]> {
  const reply = config.startsWith('#')
    ? new Response((document.getElementById(config.slice(1)) ?? fail('no-element', config)).textContent)
    : await fetch(config).catch(({ message }) => fail('no-config', config, message));
  if (!reply.ok) fail('no-config', config, reply.status);
  const content: unknown = await reply.json().catch(({ message }) => fail('not-json', config, message));
  const surveys = [content].flat() as Candidate[];
  if (!surveys.length) fail('no-surveys', config);
  return survey ? [surveys.find((each) => each?.id === survey) ?? { id: survey }] : surveys;
}
