import type { Format } from './format.ts';
import { json } from './json.ts';
import { keyUuid } from './key.ts';

export interface SnowplowOptions {
  /** The Iglu address of your schema for a response: `iglu:com.acme/survey_response/jsonschema/1-0-0`. */
  schema: string;
  /** The application's id. @default 'earshot' */
  app?: string;
}

/**
 * A Snowplow self-describing event, for `<collector>/com.snowplowanalytics.snowplow/tp2`. The moment of the answer is
 * the true timestamp (`ttm`), which Snowplow takes as it is however late the event comes.
 *
 * @see https://docs.snowplow.io/docs/events/going-deeper/event-parameters/
 */
export const snowplow = ({ schema, app = 'earshot' }: SnowplowOptions): Format => ({
  encode: (response) =>
    json({
      e: 'ue',
      eid: keyUuid(response),
      ttm: `${Date.parse(response.updatedAt)}`,
      tv: 'earshot-1',
      p: 'web',
      aid: app,
      uid: response.respondent,
      lang: response.context?.locale,
      ue_pr: json({
        schema: 'iglu:com.snowplowanalytics.snowplow/unstruct_event/jsonschema/1-0-0',
        data: { schema, data: response },
      }),
    }),
  pack: (parts) => `{"schema":"iglu:com.snowplowanalytics.snowplow/payload_data/jsonschema/1-0-4","data":[${parts}]}`,
  dedupe: 'body:eid',
  limits: { items: 50, bytes: 65_536 },
  revisions: 'append',
});
