import { buildSelfDescribingEvent, newEmitter, trackerCore } from '@snowplow/tracker-core';
import { expect, test, vi } from 'vitest';
import { full, hostile, usual } from '../../../../test/support/responses.ts';
import { snowplow } from './snowplow.ts';

const schema = 'iglu:com.acme/survey_response/jsonschema/1-0-0';
const { encode, pack } = snowplow({ schema, app: 'shop' });

test.each([usual, full, hostile])(
  "an event is the one that Snowplow's own tracker posts ($status)",
  async (response) => {
    const posted: { path: string; body: string }[] = [];
    const emitter = newEmitter({
      endpoint: 'http://collector.example',
      eventMethod: 'post',
      bufferSize: 1,
      customFetch: async (request) => {
        posted.push({ path: new URL(request.url).pathname, body: await request.text() });
        return new Response('ok');
      },
    });
    const core = trackerCore({ base64: false, callback: (payload) => void emitter.input(payload.build()) });
    core.setAppId('shop');
    core.setPlatform('web');
    core.setTrackerVersion('earshot-1');
    if (response.respondent) core.setUserId(response.respondent);
    if (response.context?.locale) core.setLang(response.context.locale);
    const event = buildSelfDescribingEvent({ event: { schema, data: response } });
    core.track(event, undefined, { type: 'ttm', value: Date.parse(response.updatedAt) });
    await vi.waitFor(() => expect(posted).toHaveLength(1));

    expect(posted[0]!.path).toBe('/com.snowplowanalytics.snowplow/tp2');
    const theirs = JSON.parse(posted[0]!.body);
    const ours = JSON.parse(pack!([encode(response)]));
    expect(theirs.data[0].eid).toMatch(/^[0-9a-f-]{36}$/);
    // The time of sending, and an id that is drawn anew, are the tracker's own.
    delete theirs.data[0].stm;
    theirs.data[0].eid = ours.data[0].eid;
    expect(ours).toEqual(theirs);
  },
);
