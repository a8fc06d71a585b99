import type { SurveyDocument } from '@earshot/core';
import { expect, test } from 'vitest';
import { openCollector, response } from '../../../test/support/collector.ts';

// One question of each kind of answer, and two visitors: what a report says of them, and what its page shows.
const survey: SurveyDocument = {
  id: 'all',
  questions: [
    { id: 'rate', type: 'rating', scale: 'agreement' },
    { id: 'slide', type: 'slider', max: 10 },
    { id: 'sure', type: 'boolean' },
    { id: 'some', type: 'choices', options: ['a', { id: 'b', text: 'Bee' }, { id: 'o', text: 'Other', other: true }] },
    { id: 'drop', type: 'dropdown', options: ['x', 'y'] },
    { id: 'grid', type: 'matrix', rows: ['speed', { id: 'care', text: 'How we <care>' }], points: 5 },
    { id: 'order', type: 'ranking', options: ['low price', 'fast'] },
    { id: 'split', type: 'constant-sum', options: ['you', 'me'] },
    { id: 'kano', type: 'kano', functional: 'If it had it?', dysfunctional: 'If it had not?' },
    { id: 'gaps', type: 'gap', items: ['staff', 'rooms'] },
    { id: 'level', type: 'maturity', text: 'A shared vision' },
    { id: 'name', type: 'text' },
    { id: 'age', type: 'text', input: 'number' },
    { id: 'day', type: 'date' },
    { id: 'intro', type: 'section', text: 'Read this.' },
    { id: 'reach', type: 'contact', purpose: 'To answer you.' },
    { id: 'terms', type: 'consent', purpose: 'You may write to me.' },
  ],
};

const answers = (n: 0 | 1): Record<string, unknown> => ({
  rate: [5, 2][n],
  slide: [7, 3][n],
  sure: n === 0,
  some: [['a', { id: 'o', text: ' Pigeon ' }], [{ id: 'o', text: 'pigeon' }]][n],
  drop: ['x', 'y'][n],
  grid: [{ speed: 5, care: 4 }, { speed: 3 }][n],
  order: [
    ['fast', 'low price'],
    ['fast', 'low price'],
  ][n],
  split: [
    { you: 60, me: 40 },
    { you: 20, me: 80 },
  ][n],
  kano: [
    { functional: 1, dysfunctional: 5 },
    { functional: 2, dysfunctional: 5 },
  ][n],
  gaps: [
    { staff: { expectation: 7, perception: 5 }, rooms: { expectation: 5, perception: 6 } },
    { staff: { expectation: 6, perception: 6 }, rooms: { expectation: 4, perception: 4 } },
  ][n],
  level: [3, 1][n],
  name: ['Ann', 'Bob'][n],
  age: [30, 41][n],
  day: ['2026-01-31', '2026-02-01'][n],
  reach: { email: 'ann@shop.example' },
  terms: true,
});

async function filled() {
  const collector = openCollector({ surveys: [survey] });
  const about = { survey: { id: 'all', version: 1 } };
  for (const n of [0, 1] as const) {
    const { json } = await collector.post(response({ ...about, answers: answers(n) as never }));
    expect(json.results).toMatchObject([{ status: 'stored' }]);
  }
  const wrong = { rate: 9, some: ['z'], grid: { speed: 50 }, order: ['fast'], kano: 4, split: { you: 1 }, sure: 'yes' };
  await collector.post(response({ ...about, answers: wrong }));
  return collector;
}

test('every type is reported with the scores that it declares', async () => {
  const { get } = await filled();
  const { json } = await get('/v1/surveys/all/report');
  // biome-ignore lint/suspicious/noExplicitAny: read as a stranger would read it.
  const by: any = Object.fromEntries(json.questions.map((one: { id: string }) => [one.id, one]));
  expect(Object.keys(by)).not.toContain('intro');
  expect(by.rate.scores.mean).toMatchObject({ value: 3.5, n: 2, counts: { invalid: 1 } });
  expect(by.slide.scores.median.value).toBe(5);
  expect(by.sure).toMatchObject({
    scores: { yes: { value: 0.5, n: 2 } },
    histogram: { counts: { true: 1, false: 1 } },
  });
  expect(by.sure.scale.map(({ text }: { text: string }) => text)).toEqual(['Yes', 'No']);
  expect(by.some.scores['share:o']).toMatchObject({ value: 1, n: 2 });
  expect(by.some).toMatchObject({
    invalid: 1,
    ownWords: [{ option: 'o', text: expect.stringMatching(/pigeon/i), count: 2 }],
  });
  expect(by.drop.scores['share:x'].value).toBe(0.5);
  expect(by.grid.scores['mean:speed']).toMatchObject({ value: 4, n: 2 });
  expect(by.grid.scores['mean:care']).toMatchObject({ value: 4, n: 1 });
  expect(by.grid).toMatchObject({ invalid: 1, histogram: null, parts: [{ value: 'speed' }, { value: 'care' }] });
  expect(by.order.scores['rank:fast']).toMatchObject({ value: 1, n: 2, better: 'lower' });
  expect(by.split.scores['share:you'].value).toBeCloseTo(0.4, 12);
  expect(by.kano.scores['share:O'].value).toBe(0.5);
  expect(by.gaps.scores['gap:staff'].value).toBe(-1);
  expect(by.level.scores.mean.value).toBe(2);
  expect(by.name.comments).toHaveLength(2);
  expect(by.age.scores.mean.value).toBe(35.5);
  expect(by.terms.scores.given.value).toBe(1);
});

test('ways to reach a visitor are counted, and stand in no report', async () => {
  const { get } = await filled();
  const [report, page] = [await get('/v1/surveys/all/report'), await get('/surveys/all')];
  expect(report.text + page.text).not.toContain('ann@shop.example');
  expect(report.json.questions.find(({ id }: { id: string }) => id === 'reach')).toMatchObject({ answered: 2 });
  expect((await get('/v1/surveys/all/responses')).text).toContain('ann@shop.example');
});

test('the page says every score part by part, and what visitors wrote as text', async () => {
  const { text } = await (await filled()).get('/surveys/all');
  expect(text).toContain('How we &lt;care&gt;');
  expect(text).toMatch(/Mean of 1–5, with its 95% interval/);
  expect(text).toMatch(/One-dimensional/);
  expect(text).toMatch(/Pigeon<\/span> <small>2 times/i);
  expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/);
});
