import { buildSurveyResponseEventProperties } from '@posthog/core/surveys';
import { PostHog } from 'posthog-node';
import { expect, test } from 'vitest';
import { record } from '../../../../test/support/recorder.ts';
import { dismissed, full, shown, usual } from '../../../../test/support/responses.ts';
import { posthog } from './posthog.ts';

const { encode, pack } = posthog({ key: 'phc_1' });
const event = (response: typeof usual) => JSON.parse(encode(response));

test("an event has the fields that PostHog's own SDK posts to the same address", async () => {
  const server = await record({ status: 1 });
  const sdk = new PostHog('phc_1', { host: server.url, flushAt: 1, disableCompression: true });
  const ours = event(full);
  sdk.capture({
    event: ours.event,
    distinctId: ours.distinct_id,
    uuid: ours.uuid,
    timestamp: new Date(ours.timestamp),
    properties: ours.properties,
  });
  await sdk.shutdown();
  server.close();
  const [{ path, body, headers }] = server.requests as [(typeof server.requests)[0]];
  expect(path).toBe('/batch/');
  expect(headers['content-type']).toBe('application/json');
  const { sent_at, ...theirs } = JSON.parse(body);
  expect(sent_at).toBeTypeOf('string');
  for (const property of ['$lib', '$lib_version', '$is_server', '$geoip_disable'])
    delete theirs.batch[0].properties[property];
  expect(JSON.parse(pack!([encode(full)]))).toEqual(theirs);
});

test.each([usual, full, dismissed])(
  "answers have the properties that PostHog's widget gives them ($status)",
  (response) => {
    const responses = Object.fromEntries(
      Object.entries(event(response).properties).filter(([name]) => name.startsWith('$survey_response_')),
    ) as Record<string, string>;
    const questions = Object.keys(response.answers).map((id) => ({ id, question: '' }));
    const { $survey_questions, ...theirs } = buildSurveyResponseEventProperties({
      event: response.status === 'dismissed' ? 'dismissed' : 'sent',
      survey: { id: 'checkout', name: 'checkout', questions } as never,
      responses,
      submissionId: response.id,
      completed: response.status === 'completed',
      surveyLanguage: response.context?.locale ?? null,
    });
    // The texts of the questions are not in a response.
    expect($survey_questions).toHaveLength(questions.length);
    expect(event(response).properties).toMatchObject(theirs);
    expect(Object.keys(responses)).toHaveLength(questions.length);
  },
);

test('a status has the name that PostHog knows', () => {
  expect([shown, full, usual, dismissed].map((response) => event(response).event)).toEqual([
    'survey shown',
    'survey sent',
    'survey sent',
    'survey dismissed',
  ]);
});

test('only a visitor whom the host has named becomes a person', () => {
  expect(event(usual).properties).toHaveProperty('$process_person_profile', false);
  expect(event(full).properties).not.toHaveProperty('$process_person_profile');
  expect(event(full).distinct_id).toBe('user-1');
});
