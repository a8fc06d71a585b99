import { type Format, readResults } from './format.ts';
import { json } from './json.ts';
import { keyUuid } from './key.ts';
import { plain } from './plain.ts';

export interface FormbricksOptions {
  /** The survey's id in Formbricks. Its questions must have the ids that yours have. */
  surveyId: string;
}

/**
 * A response of Formbricks' client API, for `https://<app>/api/v1/client/<environment id>/responses`. Its `singleUseId`
 * is unique within a survey, so a repeat is answered with 409: it is there already.
 *
 * @see https://www.npmjs.com/package/@formbricks/api
 */
export const formbricks = ({ surveyId }: FormbricksOptions): Format => ({
  encode(response) {
    const { status, answers, context } = response;
    return json({
      surveyId,
      singleUseId: keyUuid(response),
      finished: status === 'completed',
      language: context?.locale,
      data: Object.fromEntries(
        Object.entries(answers).map(([question, answer]) => [
          question,
          typeof answer === 'number' ? answer : Array.isArray(answer) ? answer.map(plain) : plain(answer),
        ]),
      ),
      meta: { source: 'earshot', url: context?.path },
    });
  },
  classify: (status, body, item) => readResults(status === 409 ? 200 : status, body, item),
  dedupe: 'body:singleUseId',
  revisions: 'append',
});
