import { instrumentsById } from '@earshot/core/instrument';
import { expect, test } from 'vitest';
import { openCollector, response } from '../../../test/support/collector.ts';

test.each(Object.keys(instrumentsById))('a report of %s knows its questions without being told', async (id) => {
  const collector = openCollector();
  await collector.post(response({ survey: { id, version: 1 }, answers: {}, status: 'partial' }));
  const { json } = await collector.get(`/v1/surveys/${id}/report`);
  expect(json.survey.definition).toBe(1);
  const asked = instrumentsById[id]!.survey.questions.filter(({ type }) => type !== 'section');
  expect(json.questions.map(({ type }: { type: string }) => type)).toEqual(asked.map(({ type }) => type));
});

test('a survey of your own has its own questions, whatever an instrument of its name asks', async () => {
  const own = { id: 'poll', questions: [{ type: 'nps' as const }] };
  const { json } = await openCollector({ surveys: [own] }).get('/v1/surveys/poll/report');
  expect(json.questions.map(({ type }: { type: string }) => type)).toEqual(['nps']);
});
