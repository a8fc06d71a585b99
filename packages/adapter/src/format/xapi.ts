import type { SurveyResponse } from '@earshot/core';
import { type Format, readResults } from './format.ts';
import { json } from './json.ts';
import { keyUuid } from './key.ts';
import { plain } from './plain.ts';

export interface XapiOptions {
  /** Your site's address. Surveys and questions are named below it, and people are accounts of it. */
  site: string;
}

/**
 * Experience API 1.0.3 statements, for `<learning record store>/statements`: one for the sitting, and one `answered`
 * per answer. A store keeps a statement id once, so a repeat changes nothing; 409 says that it is there.
 *
 * @see https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Communication.md#stmtres
 */
export const xapi = ({ site }: XapiOptions): Format => ({
  encode: (response) => json(statements(site.replace(/(?<!\/)\/+$/, ''), response)),
  classify: (status, body, item) => readResults(status === 409 ? 200 : status, body, item),
  headers: { 'content-type': 'application/json', 'x-experience-api-version': '1.0.3' },
  dedupe: 'body:0.id',
  revisions: 'append',
});

function statements(site: string, response: SurveyResponse): object[] {
  const { id, status, survey, answers, respondent, updatedAt } = response;
  const activity = `${site}/surveys/${pathPart(survey.id)}`;
  const actor = { objectType: 'Agent', account: { homePage: site, name: respondent ?? id } };
  const statement = (index: number, verb: string, object: object, result: object): object => ({
    id: keyUuid(response, index),
    actor,
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` },
    object: { objectType: 'Activity', ...object },
    result,
    context: { registration: id.toLowerCase(), revision: `${survey.version}` },
    timestamp: updatedAt,
  });
  return [
    statement(
      0,
      status === 'completed' ? 'completed' : 'attempted',
      { id: activity, definition: { type: 'http://adlnet.gov/expapi/activities/assessment' } },
      { completion: status === 'completed', extensions: { [`${site}/earshot/response`]: response } },
    ),
    ...Object.entries(answers).map(([question, answer], index) =>
      statement(
        index + 1,
        'answered',
        { id: `${activity}/${pathPart(question)}`, definition: definition(answer) },
        {
          // Several choices are joined by the specification's own sign.
          response: Array.isArray(answer) ? answer.map(plain).join('[,]') : plain(answer),
        },
      ),
    ),
  ];
}

/** Which of xAPI's interactions an answer is, as far as its value tells. */
const definition = (answer: unknown): object => ({
  type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
  interactionType: typeof answer === 'number' ? 'numeric' : Array.isArray(answer) ? 'choice' : 'long-fill-in',
});

/** Percent-encodes for a path, and never throws as encodeURIComponent does on half a character. */
const pathPart = (name: string): string =>
  new URLSearchParams([[name, '']]).toString().slice(0, -1).replaceAll('+', '%20');
