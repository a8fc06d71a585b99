import { responseKey } from '@earshot/core';
import { CloudEvent, type CloudEventV1, HTTP } from 'cloudevents';
import { expect, test } from 'vitest';
import { full, hostile, shown, usual } from '../../../../test/support/responses.ts';
import { cloudEvents, cloudEventsBatch } from './cloudevents.ts';

const responses = [usual, full, shown, hostile];
const { encode, headers } = cloudEvents({ source: '/shop' });

test.each(responses)('the CloudEvents SDK reads the event that we write ($status, revision $revision)', (response) => {
  const message = { headers: { ...headers }, body: encode(response) };
  expect(HTTP.isEvent(message)).toBe(true);
  const event = HTTP.toEvent(message) as CloudEvent<unknown>;
  // Against the specification's JSON Schema, which the SDK brings.
  expect(event.validate()).toBe(true);
  expect(event).toMatchObject({
    specversion: '1.0',
    id: responseKey(response),
    source: '/shop',
    type: `dev.earshot.response.${response.status}`,
    subject: response.id,
    time: response.updatedAt,
    data: response,
  });
});

test('the CloudEvents SDK reads a batch, event by event', () => {
  const batch = cloudEventsBatch();
  const body = batch.pack!(responses.map(batch.encode));
  const events = HTTP.toEvent({ headers: { ...batch.headers }, body }) as CloudEventV1<unknown>[];
  expect(events.map(({ id }) => id)).toEqual(responses.map(responseKey));
});

test('the SDK refuses an event that lacks what the specification asks for', () => {
  const event = JSON.parse(encode(usual)) as CloudEventV1<unknown>;
  expect(new CloudEvent(event).validate()).toBe(true);
  expect(() => new CloudEvent({ ...event, time: 'noon' }).validate()).toThrow();
  expect(() => new CloudEvent({ ...event, source: '' })).toThrow();
});
