import {
  captureFeedback,
  createTransport,
  dsnFromString,
  getEnvelopeEndpointWithUrlEncodedAuth,
  parseEnvelope,
  Scope,
} from '@sentry/core';
import { ServerRuntimeClient } from '@sentry/core/server';
import { expect, test } from 'vitest';
import { full, hostile, long, shown, usual } from '../../../../test/support/responses.ts';
import { sentry, sentryEndpoint } from './sentry.ts';

type Feedback = { event_id: string; contexts: { feedback: { message: string }; survey: { response: string } } };
const item = (text: string) => {
  const [header, items] = parseEnvelope(text);
  return { header, items, payload: items[0]![1] as unknown as Feedback };
};

/** What Sentry's own SDK posts for the same feedback. */
async function theirs(message: string): Promise<string> {
  const posted: string[] = [];
  const client = new ServerRuntimeClient({
    dsn: 'https://key@o1.ingest.sentry.io/42',
    integrations: [],
    stackParser: () => [],
    transport: (options) =>
      createTransport(options, async ({ body }) => {
        posted.push(String(body));
        return { statusCode: 200 };
      }),
  });
  const scope = new Scope();
  scope.setClient(client);
  client.init();
  captureFeedback({ message, source: 'survey', url: '/checkout/done' }, {}, scope);
  await client.flush();
  return posted[0]!;
}

test.each([usual, full, shown, hostile, long])("Sentry's parser reads the envelope ($status)", (response) => {
  const { header, items, payload } = item(sentry.encode(response));
  expect(items).toHaveLength(1);
  expect(items[0]![0]).toEqual({ type: 'feedback' });
  expect(payload.event_id).toMatch(/^[0-9a-f]{32}$/);
  expect(header).toEqual({ event_id: payload.event_id });
  expect(JSON.parse(payload.contexts.survey.response)).toEqual(response);
});

test("the item has the shape of Sentry's own feedback", async () => {
  const sdk = item(await theirs('recommend: 0'));
  const ours = item(sentry.encode(full));
  expect(ours.items[0]![0]).toEqual(sdk.items[0]![0]);
  expect(Object.keys(sdk.payload)).toEqual(
    expect.arrayContaining(['event_id', 'timestamp', 'level', 'type', 'contexts']),
  );
  expect(Object.keys(sdk.payload.contexts.feedback)).toEqual(
    expect.arrayContaining(Object.keys(ours.payload.contexts.feedback)),
  );
  for (const [name, value] of Object.entries(sdk.payload)) {
    if (name in ours.payload) expect(typeof ours.payload[name as keyof Feedback]).toBe(typeof value);
  }
});

test.each(['https://key@o1.ingest.sentry.io/42', 'http://key@sentry.example:9000/under/a/path/7'])(
  "the address of %s is the one that Sentry's SDK makes",
  (dsn) => {
    expect(sentryEndpoint(dsn)).toBe(getEnvelopeEndpointWithUrlEncodedAuth(dsnFromString(dsn)!));
  },
);

test.each(['', 'o1.ingest.sentry.io/42', 'https://o1.ingest.sentry.io/42', 'https://key@o1.ingest.sentry.io/'])(
  'what is no DSN is refused at once (%j)',
  (dsn) => {
    expect(() => sentryEndpoint(dsn)).toThrow(TypeError);
  },
);

test('a message has at most 4096 characters, and the whole response stands beside it', () => {
  const { contexts } = item(sentry.encode(long)).payload;
  expect(contexts.feedback.message).toHaveLength(4096);
  expect(JSON.parse(contexts.survey.response).answers).toEqual(long.answers);
});
