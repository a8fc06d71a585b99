import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fill, type SurveyDocument } from '@earshot/core';
import { addAnswer, addUnanswered, emptyHistogram, type Histogram, npsScore } from '@earshot/core/score';
import { expect, test } from 'vitest';
import { folder, type Opened, openCollector, response } from '../../../test/support/collector.ts';
import { sqliteStore } from './sqlite.ts';

const survey: SurveyDocument = {
  id: 'checkout',
  version: 2,
  questions: [
    { id: 'recommend', type: 'nps' },
    { id: 'ease', type: 'ces' },
    { id: 'way', type: 'choice', options: ['card', 'invoice'] },
    { id: 'more', type: 'comment' },
  ],
};
const about = { id: 'checkout', version: 2 };

async function postAll({ post }: Opened, all: unknown[]): Promise<void> {
  for (let i = 0; i < all.length; i += 50) {
    const { json } = await post({ responses: all.slice(i, i + 50) });
    for (const result of json.results) expect(result.status).not.toBe('refused');
  }
}

test('what SQL counts is exactly what core folds in memory', async () => {
  const collector = openCollector({ surveys: [survey] });
  let seed = 7;
  const next = (below: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const folded: Record<string, Histogram> = {
    recommend: emptyHistogram(),
    ease: emptyHistogram(),
    way: emptyHistogram(),
  };
  const all = Array.from({ length: 3000 }, () => {
    const answers: Record<string, string | number> = {};
    const unanswered: Record<string, 'skipped' | 'notApplicable' | 'dontKnow'> = {};
    // Some lie outside the scale: they are counted, and scores leave them out.
    for (const [id, value] of Object.entries({
      recommend: next(13),
      ease: next(9) / (next(50) === 0 ? 2 : 1),
      way: ['card', 'invoice'][next(2)]!,
    })) {
      if (next(5) > 0) answers[id] = value;
      else unanswered[id] = (['skipped', 'notApplicable', 'dontKnow'] as const)[next(3)]!;
    }
    return response({ survey: about, answers, unanswered });
  });
  for (const { answers, unanswered } of all) {
    for (const [id, answer] of Object.entries(answers)) folded[id] = addAnswer(folded[id]!, answer as string | number);
    for (const [id, reason] of Object.entries(unanswered ?? {})) folded[id] = addUnanswered(folded[id]!, reason);
  }
  // Each was sent before, as the snapshot of a sitting that had just begun.
  await postAll(
    collector,
    all.map((one) => ({ ...one, status: 'shown', answers: {}, unanswered: { recommend: 'skipped' } })),
  );
  await postAll(
    collector,
    all.map((one) => ({ ...one, revision: 2 })),
  );
  const { questions } = (await collector.get('/v1/surveys/checkout/report')).json;
  for (const { id, histogram } of questions.slice(0, 3))
    expect({ id, histogram }).toEqual({ id, histogram: folded[id] });
  expect(questions[0].scores.nps).toEqual(npsScore(folded['recommend']!));
});

test('an answer of the wrong kind is counted apart from the one that it looks like', async () => {
  const collector = openCollector();
  await postAll(collector, [
    response({ answers: { nps: '9' } }),
    response({ answers: { nps: [9] } }),
    response({ answers: { nps: 9 } }),
  ]);
  const [nps] = (await collector.get('/v1/surveys/nps/report')).json.questions;
  expect(nps.histogram.counts).toEqual({ '"9"': 1, '[9]': 1, 9: 1 });
  expect(nps.scores.nps).toMatchObject({ n: 1, warnings: expect.arrayContaining(['invalid-answers']) });
});

test('a survey without responses has a report without a value', async () => {
  const { get } = openCollector();
  const { status, json } = await get('/v1/surveys/nps/report');
  expect(status).toBe(200);
  expect(json.questions[0].scores.nps).toMatchObject({ value: null, n: 0, interval: null, warnings: ['empty'] });
  expect(json.rates).toMatchObject({ response: null, completion: { value: null } });
});

test('one answer has a value, an interval and a warning', async () => {
  const { post, get } = openCollector();
  await post(response());
  const { nps } = (await get('/v1/surveys/nps/report')).json.questions[0].scores;
  expect(nps).toMatchObject({
    value: 1,
    n: 1,
    method: 'nps/adjusted-wald',
    warnings: expect.arrayContaining(['n<2', 'n<30']),
  });
  expect(nps.interval[0]).toBeLessThan(0);
});

test('a survey that nobody knows of is not found', async () => {
  const { status, json } = await openCollector().get('/v1/surveys/nope/report');
  expect([status, json.type]).toEqual([404, 'https://earshot.dev/problem/no-such-survey']);
  expect(json.detail).toContain('"nope"');
});

test('a survey without a definition is counted, and the report says what to give', async () => {
  const { post, get } = openCollector();
  await post(
    response({ survey: { id: 'own', version: 1 }, answers: { a: 4, b: 'words' }, unanswered: { c: 'skipped' } }),
  );
  const { questions, warnings, survey } = (await get('/v1/surveys/own/report')).json;
  expect(survey.definition).toBeNull();
  expect(warnings[0]).toMatchObject({ code: 'definition-unknown', sentence: expect.stringContaining('--surveys') });
  expect(questions).toEqual([
    { id: 'a', type: null, text: null, answered: 1, unanswered: {}, histogram: null, scale: [], scores: {} },
    { id: 'b', type: null, text: null, answered: 1, unanswered: {}, histogram: null, scale: [], scores: {} },
    {
      id: 'c',
      type: null,
      text: null,
      answered: 0,
      unanswered: { skipped: 1 },
      histogram: null,
      scale: [],
      scores: {},
    },
  ]);
});

test('who was asked and did not answer makes the response rate', async () => {
  const collector = openCollector();
  const left = (status: 'shown' | 'dismissed') => response({ status, answers: {} });
  await postAll(collector, [
    left('shown'),
    left('dismissed'),
    left('dismissed'),
    response({ status: 'partial' }),
    response(),
  ]);
  const { responses, rates } = (await collector.get('/v1/surveys/nps/report')).json;
  expect(responses).toEqual({ shown: 1, partial: 1, completed: 1, dismissed: 2 });
  expect(rates.response).toMatchObject({ value: 0.4, n: 5, method: 'rate/wilson' });
  expect(rates.completion).toMatchObject({ value: 0.5, n: 2 });
});

type Codes = { code: string }[];
const codes = (warnings: Codes): string[] => warnings.map(({ code }) => code);

const to = (version: number, answers: Record<string, string | number>, more = {}) =>
  response({ survey: { id: 'checkout', version, ...more }, answers });

test('the newest version with answers is reported, and the others are listed', async () => {
  const collector = openCollector({ surveys: [survey, { ...survey, version: 1 }] });
  const shown = response({ survey: { id: 'checkout', version: 3 }, status: 'shown', answers: {} });
  await postAll(collector, [to(1, { recommend: 0 }), to(2, { recommend: 10 }), to(2, { recommend: 9 }), shown]);
  const newest = (await collector.get('/v1/surveys/checkout/report')).json;
  expect(newest.survey).toMatchObject({ version: 2, definition: 2 });
  expect(newest.survey.versions).toEqual([
    { version: 1, responses: 1, answered: 1 },
    { version: 2, responses: 2, answered: 2 },
    { version: 3, responses: 1, answered: 0 },
  ]);
  expect(newest.questions[0].histogram.counts).toEqual({ 9: 1, 10: 1 });
  expect(newest.responses.shown).toBe(0);
  const first = (await collector.get('/v1/surveys/checkout/report?version=1')).json;
  expect(first.survey).toMatchObject({ version: 1, definition: 1 });
  expect(first.questions[0].histogram.counts).toEqual({ 0: 1 });
});

test('all versions make one score where each is known to ask on the same scale', async () => {
  const rescaled: SurveyDocument = {
    ...survey,
    version: 3,
    questions: [
      { id: 'recommend', type: 'nps', text: 'In other words?' },
      { id: 'ease', type: 'csat' },
      { id: 'way', type: 'choice', options: ['invoice', 'card'] },
      { id: 'more', type: 'comment' },
    ],
  };
  const collector = openCollector({ surveys: [survey, rescaled] });
  const answers = { recommend: 9, ease: 5, way: 'card', more: 'Fine.' };
  await postAll(collector, [to(2, answers), to(3, answers)]);
  const all = (await collector.get('/v1/surveys/checkout/report?version=all')).json;
  expect([all.survey.version, codes(all.warnings)]).toEqual([null, ['wordings-pooled']]);
  const [recommend, ease, way, more] = all.questions;
  expect(recommend.scores.nps.n).toBe(2);
  expect(ease).toMatchObject({ answered: 2, histogram: null, scores: {}, unscored: { code: 'scales-differ' } });
  expect(way.scores['share:card']).toMatchObject({ value: 1, n: 2 });
  expect(more.comments).toHaveLength(2);
});

test('the cut points are of the scale: satisfied from 3 on is another score', async () => {
  const csat = (version: number, top: number): SurveyDocument => ({
    id: 'checkout',
    version,
    questions: [{ id: 'happy', type: 'csat', top }],
  });
  const collector = openCollector({ surveys: [csat(1, 2), csat(2, 3)] });
  await postAll(collector, [to(1, { happy: 3 }), to(2, { happy: 3 })]);
  const [happy] = (await collector.get('/v1/surveys/checkout/report?version=all')).json.questions;
  expect(happy.unscored.code).toBe('scales-differ');
});

test('a version that is not known, or tells of other contents, is in no score for all versions', async () => {
  const first = { ...survey, version: 1 };
  for (const [surveys, hash] of [
    [[survey], undefined],
    [[survey, first], 'another'],
  ] as const) {
    const collector = openCollector({ surveys });
    await postAll(collector, [to(1, { recommend: 9 }, { ...(hash && { hash }) }), to(2, { recommend: 9 })]);
    const [recommend] = (await collector.get('/v1/surveys/checkout/report?version=all')).json.questions;
    expect(recommend).toMatchObject({ answered: 2, scores: {}, unscored: { code: 'scale-unknown' } });
  }
});

test('answers to other questions than those of the definition are scored with a warning that counts them', async () => {
  const collector = openCollector({ surveys: [survey] });
  const { hash } = fill(survey);
  await postAll(collector, [to(2, { recommend: 9 }, { hash }), to(2, { recommend: 9 })]);
  expect((await collector.get('/v1/surveys/checkout/report')).json.warnings).toEqual([]);
  await postAll(collector, [to(2, { recommend: 9 }, { hash: 'other' })]);
  const [warning] = (await collector.get('/v1/surveys/checkout/report')).json.warnings;
  expect(warning.code).toBe('definition-other');
  expect(warning.sentence).toMatch(/^1 of 3 responses to version 2 .*--surveys/);
});

test('a version of sixteen digits can be read', async () => {
  const version = Number.MAX_SAFE_INTEGER;
  const collector = openCollector({ surveys: [{ ...survey, version }] });
  await postAll(collector, [to(version, { recommend: 9 })]);
  const { json } = await collector.get(`/v1/surveys/checkout/report?version=${version}`);
  expect(json.questions[0].scores.nps.n).toBe(1);
});

test('no answer of another kind is taken for an option, whatever the options are called', async () => {
  const options = ['1', 'true', 'invalid 1', 'null'];
  const collector = openCollector({
    surveys: [{ id: 'checkout', questions: [{ id: 'way', type: 'choice', options }] }],
  });
  const odd = [1, true, null].map((way) => to(1, { way } as never));
  await postAll(collector, [...odd, to(1, { way: '1' })]);
  const [way] = (await collector.get('/v1/surveys/checkout/report')).json.questions;
  expect(way.scores['share:1']).toMatchObject({ value: 1, n: 1, counts: { invalid: 3 } });
});

test('a comment that is no answer is neither printed nor counted', async () => {
  const collector = openCollector({
    surveys: [{ id: 'checkout', questions: [{ id: 'more', type: 'comment', maxLength: 5 }] }],
  });
  await postAll(
    collector,
    [' \u00a0\n', 'too long', 'fine', 7].map((more) => to(1, { more })),
  );
  const [more] = (await collector.get('/v1/surveys/checkout/report')).json.questions;
  expect([more.answered, more.comments.map(({ text }: { text: string }) => text)]).toEqual([1, ['fine']]);
});

test('a version without a definition of its own is read with another, and says so', async () => {
  const { post, get } = openCollector({ surveys: [survey] });
  await post(response({ survey: { id: 'checkout', version: 9 }, answers: { recommend: 5 } }));
  const { survey: read, warnings } = (await get('/v1/surveys/checkout/report?version=9')).json;
  expect(read.definition).toBe(2);
  expect(warnings[0].code).toBe('definition-other');
});

test.each(['0', 'x', '-1', '1.5', '', 'All', '9007199254740992'])(
  'the version %j is said to be none',
  async (version) => {
    expect((await openCollector().get(`/v1/surveys/nps/report?version=${version}`)).status).toBe(400);
  },
);

test('the newest fifty comments come first, and a clock from the future does not stay on top', async () => {
  let now = Date.parse('2026-11-21T12:00:00Z');
  const collector = openCollector({ now: () => now });
  await collector.post(response({ answers: { nps: 1, why: 'from the future' }, updatedAt: '2036-01-01T00:00:00Z' }));
  now += 86_400_000;
  const said = Array.from({ length: 55 }, (_, i) =>
    response({ answers: { nps: 9, why: `comment ${i}` }, updatedAt: new Date(now - 60_000 + i).toISOString() }),
  );
  await postAll(collector, said);
  const { comments, answered } = (await collector.get('/v1/surveys/nps/report')).json.questions[1];
  expect([answered, comments.length, comments[0].text, comments[49].text]).toEqual([56, 50, 'comment 54', 'comment 5']);
});

test('the scale of a question has the groups that its score counts', async () => {
  const { get } = openCollector({ surveys: [survey] });
  const [nps, ces, choice] = (await get('/v1/surveys/checkout/report')).json.questions;
  const groups = (question: { scale: { group: string }[] }) => question.scale.map(({ group }) => group);
  expect(groups(nps)).toEqual([
    ...Array(7).fill('detractors'),
    ...Array(2).fill('passives'),
    ...Array(2).fill('promoters'),
  ]);
  expect(groups(ces)).toEqual([...Array(3).fill('hard'), 'neutral', ...Array(3).fill('easy')]);
  expect(choice.scale.map(({ value }: { value: string }) => value)).toEqual(['card', 'invoice']);
});

test('the list has what came in and what was given', async () => {
  const { post, get } = openCollector({ surveys: [survey], now: () => Date.parse('2026-11-21T12:00:00Z') });
  await post(response());
  await post(response({ survey: { id: 'own', version: 1 }, status: 'shown', answers: {} }));
  const at = '2026-11-21T12:00:00.000Z';
  expect((await get('/v1/surveys')).json.surveys).toEqual([
    { id: 'nps', defined: true, responses: 1, answered: 1, receivedAt: at },
    { id: 'own', defined: false, responses: 1, answered: 0, receivedAt: at },
    { id: 'checkout', defined: true, responses: 0, answered: 0, receivedAt: null },
  ]);
});

test('a survey with a mistake is named when the collector is made', () => {
  const broken = { id: 'x', questions: [{ type: 'npss' }] } as unknown as SurveyDocument;
  expect(() => openCollector({ surveys: [survey, broken] })).toThrow(/^surveys\[1\]: questions\[0\]/);
  expect(() => openCollector({ surveys: [survey, survey] })).toThrow(
    'surveys[1]: "checkout" version 2 is given twice.',
  );
});

test('an address or a method that is none is answered with a problem', async () => {
  const { get, fetch } = openCollector();
  expect((await get('/v2/responses')).json.type).toMatch(/no-such-route$/);
  const { status, headers } = await get('/v1/responses');
  expect([status, headers.get('allow')]).toEqual([405, 'POST']);
  const reply = await fetch(new Request('http://collector.example/v1/surveys', { method: 'DELETE' }));
  expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'GET']);
});

test('a closed store is said to be out of reach, for reports and for health', async () => {
  const { get, close } = openCollector();
  expect((await get('/healthz')).json).toEqual({ status: 'ok' });
  await close();
  for (const path of ['/healthz', '/v1/surveys']) {
    const { status, headers } = await get(path);
    expect([status, headers.get('retry-after')]).toEqual([503, '30']);
  }
});

test('health looks at a table, not only at the connection', async () => {
  const path = join(folder(), 'damaged.db');
  const { get } = openCollector({ store: sqliteStore(path) });
  expect((await get('/healthz')).status).toBe(200);
  const file = new DatabaseSync(path);
  file.exec('DROP TABLE answer; DROP TABLE response;');
  file.close();
  expect((await get('/healthz')).status).toBe(503);
});
