import { responseKey, type SurveyResponse } from '@earshot/core';
import type { Format } from './format.ts';
import { json } from './json.ts';

export interface SegmentOptions {
  /** The source's write key. It is public. */
  writeKey: string;
  /** The start of the event's name, which ends in the status: `Survey Completed`. @default 'Survey' */
  event?: string;
}

/**
 * Segment's `track` call, for `https://api.segment.io/v1/batch` or `https://events.eu1.segmentapis.com/v1/batch`.
 * There is no `sentAt`: with one, Segment would move the event by however long it lay in the queue.
 *
 * @see https://segment.com/docs/connections/sources/catalog/libraries/server/http-api/
 */
export const segment = ({ writeKey, event = 'Survey' }: SegmentOptions): Format => ({
  encode: (response) => json(track(event, response)),
  pack: (parts) => `{"writeKey":${json(writeKey)},"batch":[${parts}]}`,
  dedupe: 'body:messageId',
  // An event may have 32 KiB, so a body that has no more keeps each of its events within that.
  limits: { items: 50, bytes: 32_768 },
  revisions: 'append',
});

/** The same call for a RudderStack data plane, `<data plane>/v1/batch`, which reads the write key from a header. */
export const rudderstack = ({ writeKey, event = 'Survey' }: SegmentOptions): Format => ({
  ...segment({ writeKey }),
  encode: (response) => json({ ...track(event, response), originalTimestamp: response.updatedAt }),
  pack: (parts) => `{"batch":[${parts}]}`,
  headers: { 'content-type': 'application/json', authorization: `Basic ${btoa(`${writeKey}:`)}` },
});

function track(event: string, response: SurveyResponse): object {
  const { id, revision, status, survey, answers, unanswered, respondent, context, derived, updatedAt } = response;
  return {
    type: 'track',
    messageId: responseKey(response),
    ...(respondent === undefined ? { anonymousId: id } : { userId: respondent }),
    event: `${event} ${status.replace(/^./, (letter) => letter.toUpperCase())}`,
    timestamp: updatedAt,
    properties: {
      response: id,
      revision,
      status,
      survey: survey.id,
      version: survey.version,
      answers,
      unanswered,
      derived,
      attributes: context?.attributes,
    },
    context: { locale: context?.locale, page: { path: context?.path } },
  };
}
