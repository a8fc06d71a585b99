import { responseKey } from '@earshot/core';
import type { Format } from './format.ts';
import { json } from './json.ts';

export interface CloudEventsOptions {
  /** Where the events happen, a URI reference: with the `id`, what makes an event unique. @default '/earshot' */
  source?: string;
  /** The start of `type`, which ends in the response's status. @default 'dev.earshot.response' */
  type?: string;
}

/**
 * CloudEvents 1.0, one event in one post (structured mode). `id` is the response's key, `subject` its id, `data` the
 * response.
 *
 * @see https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/http-protocol-binding.md
 */
export const cloudEvents = ({
  source = '/earshot',
  type = 'dev.earshot.response',
}: CloudEventsOptions = {}): Format => ({
  encode: (response) =>
    json({
      specversion: '1.0',
      id: responseKey(response),
      source,
      type: `${type}.${response.status}`,
      subject: response.id,
      time: response.updatedAt,
      datacontenttype: 'application/json',
      data: response,
    }),
  headers: { 'content-type': 'application/cloudevents+json; charset=utf-8' },
  dedupe: 'body:id',
  revisions: 'append',
});

/** The same, several in one post. Only for a receiver that has asked for batches, as the specification wants it. */
export const cloudEventsBatch = (options?: CloudEventsOptions): Format => ({
  ...cloudEvents(options),
  pack: (parts) => `[${parts}]`,
  headers: { 'content-type': 'application/cloudevents-batch+json; charset=utf-8' },
  limits: { items: 50, bytes: 65_536 },
});
