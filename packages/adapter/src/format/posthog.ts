import type { Format } from './format.ts';
import { json } from './json.ts';
import { keyUuid } from './key.ts';
import { plain } from './plain.ts';

export interface PostHogOptions {
  /** The project's key, `phc_…`. It is public. */
  key: string;
  /** The survey's id in PostHog, if there is one. @default the survey's own id */
  surveyId?: string;
}

/**
 * PostHog's survey events, for `https://us.i.posthog.com/batch/` or its EU sibling: `survey shown`, `survey sent`
 * (partial or completed) and `survey dismissed`.
 *
 * @see https://posthog.com/docs/api/capture
 */
export const posthog = ({ key, surveyId }: PostHogOptions): Format => ({
  encode(response) {
    const { id, status, survey, answers, respondent, context, updatedAt } = response;
    const answered = Object.entries(answers);
    const event = status === 'partial' || status === 'completed' ? 'sent' : status;
    return json({
      event: `survey ${event}`,
      uuid: keyUuid(response),
      // PostHog makes a person of every distinct_id unless it is told not to.
      distinct_id: respondent ?? id,
      timestamp: updatedAt,
      properties: {
        $survey_id: surveyId ?? survey.id,
        $survey_submission_id: id,
        ...(event === 'sent' && { $survey_completed: status === 'completed' }),
        ...(event === 'dismissed' && { $survey_partially_completed: answered.length > 0 }),
        ...Object.fromEntries(
          answered.map(([question, answer]) => [
            `$survey_response_${question}`,
            Array.isArray(answer) ? answer.map(plain) : plain(answer),
          ]),
        ),
        $survey_language: context?.locale,
        $pathname: context?.path,
        // Names without a dollar sign are ours; those with one are PostHog's own.
        survey_version: survey.version,
        survey_unanswered: response.unanswered,
        survey_derived: response.derived,
        survey_attributes: context?.attributes,
        ...(respondent === undefined && { $process_person_profile: false }),
      },
    });
  },
  pack: (parts) => `{"api_key":${json(key)},"batch":[${parts}]}`,
  dedupe: 'body:uuid',
  limits: { items: 50, bytes: 65_536 },
  revisions: 'append',
});
