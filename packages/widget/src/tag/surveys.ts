import type { SurveyDocument } from '@earshot/core';
import { fail } from './fail.ts';
import type { Settings } from './settings.ts';

/** A survey as far as the loader knows it: a name alone stands for an instrument, which comes with the prompt. */
export type Candidate = Pick<SurveyDocument, 'id' | 'targeting'> & Partial<SurveyDocument>;

/**
 * The surveys that a script tag asks for.
 *
 * @throws a `Trouble` if the configuration cannot be had, or holds what is no survey.
 */
export async function surveysOf({ survey, config = '' }: Settings): Promise<Candidate[]> {
  const reply = config.startsWith('#')
    ? new Response((document.getElementById(config.slice(1)) ?? fail('no-element', config)).textContent)
    : await fetch(config).catch(() => fail('no-config', config, 'no answer'));
  if (!reply.ok) fail('no-config', config, reply.status);
  const content: unknown = await reply.json().catch(({ message }) => fail('not-json', config, message));
  const surveys = [content].flat() as Candidate[];
  // Nothing works without these two; the rest is looked at when the survey is shown.
  for (const each of surveys) if (!each?.id?.at || !each.questions?.map) fail('bad-survey', each);
  return survey ? [surveys.find(({ id }) => id === survey) ?? { id: survey }] : surveys;
}
