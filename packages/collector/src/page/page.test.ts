import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { openCollector, response } from '../../../../test/support/collector.ts';

const survey = {
  id: 'shop',
  questions: [
    { id: 'happy', type: 'csat' as const, text: 'Happy <b>?' },
    { id: 'way', type: 'choice' as const, options: ['card', { id: 'bill', text: 'By & by' }] },
    { id: 'more', type: 'comment' as const },
  ],
};

test('what a visitor wrote is text on the page, whatever it looks like', async () => {
  const { post, get } = openCollector();
  const hostile = [
    '<script>alert(1)</script>',
    '</blockquote></li><img src=x onerror=alert(1)>',
    '"\' onmouseover="alert(1)" &lt;b&gt;',
    '\u202Egnp.exe',
    `${'x'.repeat(1990)}<i>end</i>`,
  ];
  for (const why of hostile) await post(response({ answers: { nps: 9, why } }));
  const { text } = await get('/surveys/nps');
  expect(text).toContain('<blockquote dir="auto">&lt;script&gt;alert(1)&lt;/script&gt;</blockquote>');
  expect(text).toContain('&lt;/blockquote&gt;&lt;/li&gt;&lt;img src=x onerror=alert(1)&gt;');
  expect(text).toContain('&quot;&#39; onmouseover=&quot;alert(1)&quot; &amp;lt;b&amp;gt;');
  expect(text).toContain('<blockquote dir="auto">\u202Egnp.exe</blockquote>');
  expect(text).toContain(`${'x'.repeat(1990)}&lt;i&gt;end&lt;/i&gt;`);
  expect(text).not.toMatch(/<script|<img|<i>end/);
});

test('ids and texts of surveys and questions are text as well', async () => {
  const { post, get } = openCollector({ surveys: [survey] });
  const id = '<b>/"?#';
  await post(response({ survey: { id, version: 1 }, answers: { '<u>"': 1 } }));
  await post(response({ survey: { id, version: 2 }, answers: {} }));
  const list = await get('/');
  expect(list.text).toContain('href="/surveys/%3Cb%3E%2F%22%3F%23"');
  const { status, text } = await get('/surveys/%3Cb%3E%2F%22%3F%23');
  expect(status).toBe(200);
  expect(text).toContain('<h1>&lt;b&gt;/&quot;?#</h1>');
  expect(text + list.text + (await get('/surveys/shop')).text).not.toMatch(/<b>\/|<u>|Happy <b>/);
});

test('a question is called by its id once, where nothing else is known of it', async () => {
  const { post, get } = openCollector();
  await post(response({ survey: { id: 'own', version: 1 }, answers: { better: 'Tea' } }));
  const { text } = await get('/surveys/own');
  expect(text).toContain('dir="auto">better</h2>\n<p class="soft">1 answer</p>');
});

test('the policy allows nothing but the style sheet that is in the page', async () => {
  const { post, get } = openCollector();
  await post(response());
  for (const path of ['/', '/surveys/nps', '/surveys/nope']) {
    const { headers, text } = await get(path);
    const style = text.match(/<style>(.*?)<\/style>/s)![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers.get('content-security-policy')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    expect(text).not.toMatch(/ style=| on\w+=|<script|<link|javascript:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});

test('a score stands beside its interval, its n and its method', async () => {
  const { post, get } = openCollector();
  for (let i = 0; i < 40; i++) await post(response({ answers: { nps: [3, 8, 9, 10][i % 4]! } }));
  const { text } = await get('/surveys/nps');
  expect(text).toContain('<p class="value">+25</p>');
  expect(text).toContain('n = 40 · adjusted Wald, 95%');
  const { interval } = (await get('/v1/surveys/nps/report')).json.questions[0].scores.nps;
  const said = interval.map((end: number) => `${end < 0 ? '\u2212' : '+'}${Math.abs(end * 100).toFixed(1)}`);
  expect(text).toContain(`interval from ${said[0]} to ${said[1]}, on a scale from \u2212100 to +100.`);
  expect(text).not.toContain('Few answers');
});

test('every column and every group has its figures as text', async () => {
  const { post, get } = openCollector();
  for (const nps of [0, 7, 9, 9]) await post(response({ answers: { nps } }));
  const { text } = await get('/surveys/nps');
  expect(text).toContain('<span class="aside">9: 2 answers, 50%</span>');
  expect(text).toContain('<span class="aside">1: 0 answers, 0%</span>');
  expect(text).toMatch(/Promoters<\/th>\s*<td>9–10<\/td><td>2<\/td><td>50%<\/td>/);
});

test('few answers are told to be few, and one to be one', async () => {
  const { post, get } = openCollector();
  await post(response());
  expect((await get('/surveys/nps')).text).toContain('One answer: it tells what one visitor thinks');
  await post(response());
  expect((await get('/surveys/nps')).text).toContain('Few answers: read the interval, not the number.');
});

test('answers that are all alike give the mean no interval, and the share keeps its own', async () => {
  const { post, get } = openCollector();
  for (let n = 0; n < 4; n++) await post(response({ survey: { id: 'csat', version: 1 }, answers: { csat: 3 } }));
  const { text } = await get('/surveys/csat');
  expect(text).toContain('so the mean has no interval');
  expect(text).not.toContain('3.00 <span>to</span> 3.00');
  expect(text.match(/class="bounds"/g)).toHaveLength(1);
});

test('a choice shows the share of each option in the words that were read', async () => {
  const { post, get } = openCollector({ surveys: [survey] });
  await post(response({ survey: { id: 'shop', version: 1 }, answers: { way: 'bill' } }));
  expect((await get('/surveys/shop')).text).toMatch(/By &amp; by<\/th>[\s\S]*?<td>100%<\/td>/);
});

test('a survey without responses says that nothing can be concluded', async () => {
  const { get } = openCollector();
  const { status, text } = await get('/surveys/nps');
  expect(status).toBe(200);
  expect(text).toContain('No responses yet, so there is nothing to conclude.');
  expect(text).not.toContain('NaN');
});

test('an unknown survey is a page that says so', async () => {
  const { status, headers, text } = await openCollector().get('/surveys/nope');
  expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  expect(text).toContain('There is no such survey');
});

test('a page with several versions leads to each of them', async () => {
  const { post, get } = openCollector();
  for (const version of [1, 2]) await post(response({ survey: { id: 'nps', version } }));
  const { text } = await get('/surveys/nps?version=2');
  expect(text).toContain('<a href="/surveys/nps?version=2" aria-current="page">Version 2 (1)</a>');
  expect(text).toContain('<a href="/surveys/nps?version=1">Version 1 (1)</a>');
  expect(text).toContain('<a href="/surveys/nps?version=all">All versions</a>');
  expect((await get('/surveys/nps')).text).toContain('version 2 only');
});

test('the figures as JSON are those of the page', async () => {
  const { post, get } = openCollector();
  for (const version of [1, 2]) await post(response({ survey: { id: 'nps', version } }));
  for (const [asked, linked] of [
    ['', '2'],
    ['?version=1', '1'],
    ['?version=all', 'all'],
  ])
    expect((await get(`/surveys/nps${asked}`)).text).toContain(`href="/v1/surveys/nps/report?version=${linked}"`);
});

test('a question without a score for all versions says why', async () => {
  const { post, get } = openCollector();
  for (const version of [1, 2]) await post(response({ survey: { id: 'nps', version } }));
  const { text } = await get('/surveys/nps?version=all');
  expect(text).toContain('What some version asked here is not known');
  expect(text).not.toContain('class="value"');
});

test('comments are the newest ones only where there are more', async () => {
  const { post, get } = openCollector();
  for (const why of ['One.', 'Two.', '  ']) await post(response({ answers: { nps: 9, why } }));
  const { text } = await get('/surveys/nps');
  expect(text).toContain('Newest first.');
  expect(text).not.toMatch(/The newest \d/);
  expect(text.match(/<blockquote/g)).toHaveLength(2);
});
