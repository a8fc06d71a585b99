import { fill } from '@earshot/core';
import { instrumentsById, scored } from '@earshot/core/instrument';
import { expect, test } from 'vitest';
import { openCollector, response } from '../../../test/support/collector.ts';

const sus = fill(instrumentsById['sus']!.survey);
const rows = (sus.questions[0] as { rows: { id: string }[] }).rows.map(({ id }) => id);

/** Answers of one visitor, who is as pleased as `mood` says, from 1 to 5. */
const answers = (mood: number): Record<string, Record<string, number>> => ({
  sus: Object.fromEntries(rows.map((row, i) => [row, i % 2 === 0 ? mood : 6 - mood])),
});

const asked = (mood: number, survey: object = {}) =>
  response({ survey: { id: 'sus', version: 1, hash: sus.hash, ...survey }, answers: answers(mood) });

test('an instrument of whole responses has its score in the report, as core computes it', async () => {
  const { post, get } = openCollector();
  const moods = [5, 4, 4, 3, 5, 2];
  await post({ responses: moods.map((mood) => asked(mood)) });
  const { whole } = (await get('/v1/surveys/sus/report')).json;
  const expected = scored(instrumentsById['sus']!, moods.map(answers));
  expect(whole).toMatchObject({ instrument: 'sus', scores: { sus: expected['sus'], alpha: expected['alpha'] } });
  expect(whole.scores.sus.value).toBeCloseTo(70.83, 2);
  expect(Object.keys(whole.scores).some((name) => name.includes('.'))).toBe(false);
});

test('answers to another version, or to other questions, are in no score of the instrument', async () => {
  const { post, get } = openCollector();
  await post({ responses: [asked(5), asked(1, { version: 2 }), asked(1, { hash: 'other' })] });
  const { whole } = (await get('/v1/surveys/sus/report?version=1')).json;
  expect(whole.scores.sus).toMatchObject({ n: 1, value: 100 });
  expect((await get('/v1/surveys/sus/report?version=all')).json.whole).toBeUndefined();
});

test('a survey of one’s own has no such scores, nor has an instrument of single questions', async () => {
  const { post, get } = openCollector();
  await post(response());
  expect((await get('/v1/surveys/nps/report')).json.whole).toBeUndefined();
});

test('the page says the score before its questions', async () => {
  const { post, get } = openCollector();
  await post({ responses: [5, 4, 4, 3].map((mood) => asked(mood)) });
  const { text } = await get('/surveys/sus');
  expect(text).toMatch(/All questions together[\s\S]*System Usability Scale, 0–100[\s\S]*75\.0/);
  expect(text).not.toMatch(/NaN|undefined/);
});

test.each(Object.keys(instrumentsById))('the report on %s can be read before and after an answer', async (id) => {
  const survey = fill(instrumentsById[id]!.survey);
  const { post, get } = openCollector();
  expect((await get(`/surveys/${id}`)).status).toBe(200);
  await post(response({ survey: { id, version: survey.version, hash: survey.hash }, answers: { none: 1 } }));
  const { status, text } = await get(`/surveys/${id}`);
  expect(status).toBe(200);
  expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/);
});
