import type { SurveyDocument } from '@earshot/core';
import { expect, test } from 'vitest';
import { openCollector, response } from '../../../test/support/collector.ts';
import { sizeOf } from './picture.ts';

// Three pixels wide and two high, as a browser's canvas wrote them, some without their colour profile.
const png =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAFElEQVR4AWJiYGD4D8MgDpANQQAAAAD//9frdV8AAAAGSURBVAMANjIDAoHuzwIAAAAASUVORK5CYII=';
const jpeg = `data:image/jpeg;base64,${btoa(
  String.fromCharCode(0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc4, 0, 2, 0xff, 0xc0, 0, 9, 8, 0, 2, 0, 3, 1, 0),
)}`;
const lossy = 'data:image/webp;base64,UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoDAAIAB0CWJaQAA3AA/u+5AAA=';
const lossless = 'data:image/webp;base64,UklGRhoAAABXRUJQVlA4TA4AAAAvAkAAAAcQEf0PRET/Aw==';
const extended = `data:image/webp;base64,${btoa('RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x02\0\0\x01\0\0')}`;
const long = (picture: string): string => picture.replace(/.{4}=?$/, (end) => 'A'.repeat(150_000) + end);

const survey: SurveyDocument = {
  id: 'report',
  questions: [{ type: 'comment' }, { type: 'screenshot', text: 'Show <us>.' }, { type: 'nps' }],
};
const about = { survey: { id: 'report', version: 1 } };

test.each([
  ['a PNG', png, [3, 2]],
  ['a JPEG', jpeg, [3, 2]],
  ['a lossy WebP', lossy, [3, 2]],
  ['a lossless WebP', lossless, [3, 2]],
  ['a WebP of several parts', extended, [3, 2]],
  ['one that ends before it has said it', 'data:image/png;base64,iVBORw0KGgo=', []],
  ['segments that lead nowhere', `data:image/jpeg;base64,${btoa('\xff\xd8\xff'.padEnd(30_000, '\0'))}`, []],
  ['a WebP of no known form', extended.replace('VlA4WAo', 'VlA5WAo'), []],
  ['no picture', 'data:image/svg+xml;base64,PHN2Zz4=', []],
])('the size of %s', (_, text, size) => expect(sizeOf(text)).toEqual(size));

test('a response with a screenshot is taken, counted, and shown in the page itself', async () => {
  const { post, get } = openCollector({ surveys: [survey] });
  for (const screenshot of [long(png), lossy]) {
    const { json } = await post(response({ ...about, answers: { screenshot } }));
    expect(json.results).toMatchObject([{ status: 'stored' }]);
  }
  await post(response({ ...about, answers: { screenshot: 'data:image/svg+xml;base64,PHN2Zz4=' } }));
  await post(response({ ...about, answers: { screenshot: '"><script>alert(1)</script>' } }));
  const { text, headers } = await get('/surveys/report');
  expect(text).toContain('Show &lt;us&gt;.');
  expect(text).toContain(`<img src="${lossy}" width="3" height="2" alt="What a visitor saw`);
  expect(text.match(/<img/g)).toHaveLength(2);
  expect(text).not.toMatch(/svg\+xml|<script/);
  expect(headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']*'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
  );
});

test('a program is told how many there are, and given them if it asks', async () => {
  const { post, get } = openCollector({ surveys: [survey] });
  await post(response({ ...about, answers: { screenshot: png, comment: 'It is "data:image/png;base64,".' } }));
  const asked = async (path: string): Promise<string> => (await get(path)).text;
  for (const path of ['/v1/surveys/report/report', '/v1/surveys/report/responses']) {
    expect(await asked(path)).not.toContain('iVBORw0KGgo');
    expect(await asked(`${path}?pictures=true`)).toContain(png);
  }
  const { questions } = (await get('/v1/surveys/report/report')).json;
  expect(questions[1]).toMatchObject({ type: 'screenshot', answered: 1, scores: {}, histogram: null });
  expect(questions[1]).not.toHaveProperty('pictures');
  expect(JSON.parse(await asked('/v1/surveys/report/responses')).answers).toEqual({
    screenshot: '[picture]',
    comment: 'It is "data:image/png;base64,".',
  });
});

test('the newest twelve are shown, and what would burden who looks at it is not', async () => {
  const { post, get } = openCollector({ surveys: [survey] });
  const huge = png.replace('AAMAAAACC', 'AAMAP///C');
  expect(sizeOf(huge)[1]).toBeGreaterThan(2 ** 20);
  for (let n = 0; n < 14; n++) {
    const updatedAt = `2026-11-21T10:00:${String(n).padStart(2, '0')}.000Z`;
    await post(response({ ...about, updatedAt, answers: { screenshot: n === 13 ? huge : png } }));
  }
  const { text } = await get('/surveys/report');
  expect(text.match(/<img/g)).toHaveLength(11);
  expect(text).toContain('The newest 12.');
  expect(text).toContain('1 picture cannot be shown');
  expect(text).not.toContain(huge);
});

test('a revision without the picture takes it out of the store', async () => {
  const { post, get } = openCollector({ surveys: [survey] });
  const first = response({ ...about, answers: { screenshot: png } });
  await post(first);
  await post({ ...first, revision: 2, answers: { comment: 'I took it back.' } });
  const { text } = await get('/surveys/report');
  expect(text).toContain('Nobody has sent a picture yet.');
  expect((await get('/v1/surveys/report/responses?pictures=true')).text).not.toContain('base64');
});
