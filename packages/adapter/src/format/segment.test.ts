import { Analytics } from '@segment/analytics-node';
import { expect, test } from 'vitest';
import { record } from '../../../../test/support/recorder.ts';
import { full, shown, usual } from '../../../../test/support/responses.ts';
import { rudderstack, segment } from './segment.ts';

const { encode, pack } = segment({ writeKey: 'w1' });

test.each([usual, full, shown])("a call is the one that Segment's own SDK posts ($status)", async (response) => {
  const server = await record({ success: true });
  const sdk = new Analytics({ writeKey: 'w1', host: server.url, maxEventsInBatch: 1 });
  const { type, timestamp, ...call } = JSON.parse(encode(response));
  sdk.track({ ...call, timestamp: new Date(timestamp) });
  await sdk.closeAndFlush();
  server.close();
  const [{ path, body }] = server.requests as [(typeof server.requests)[0]];
  expect(path).toBe('/v1/batch');
  const { sentAt, ...theirs } = JSON.parse(body);
  expect(sentAt).toBeTypeOf('string');
  for (const field of ['integrations', '_metadata']) delete theirs.batch[0][field];
  delete theirs.batch[0].context.library;
  expect(type).toBe('track');
  expect(JSON.parse(pack!([encode(response)]))).toEqual(theirs);
});

test("Segment's SDK authorises with the header that RudderStack reads", async () => {
  const server = await record({ success: true });
  const sdk = new Analytics({ writeKey: 'w1', host: server.url, maxEventsInBatch: 1 });
  sdk.track({ event: 'x', anonymousId: 'a' });
  await sdk.closeAndFlush();
  server.close();
  expect(rudderstack({ writeKey: 'w1' }).headers).toHaveProperty(
    'authorization',
    server.requests[0]!.headers.authorization,
  );
});

test('an event is named for the status, behind the name that the host wants', () => {
  expect(JSON.parse(encode(usual)).event).toBe('Survey Completed');
  expect(JSON.parse(segment({ writeKey: 'w1', event: 'NPS' }).encode(shown)).event).toBe('NPS Shown');
});
