import type { BrowserContextOptions, Page } from 'playwright';
import { expect, test } from 'vitest';
import { journey, surveys as surveysOf, tag } from '../support/journey.ts';

const at = journey();
let page: Page;

const nps = tag('data-survey="nps"');
const surveys = (...questions: object[]): string => surveysOf({ id: 'tea', questions });

/** A page in a language, as a browser set to another one sees it. */
async function open(lang: string, body: string, options: BrowserContextOptions = {}, but?: string): Promise<void> {
  at.site.pages['/'] =
    `<meta charset="utf-8"><script>document.documentElement.lang = ${JSON.stringify(lang)}</script>${body}`;
  at.site.pages['/ policy'] = "script-src 'self' 'unsafe-inline'";
  await at.visitor({ locale: 'en-US', ...options });
  page = await at.page();
  if (but) await page.route(but, (route) => route.fulfill({ status: 404 }));
  await page.goto(at.site.url);
  await page.getByRole('region').waitFor();
}

const heading = (): Promise<string | null> => page.getByRole('region').getByRole('heading').textContent();
const section = (): Promise<(string | null)[]> =>
  page.getByRole('region').evaluate((region) => [region.getAttribute('lang'), region.getAttribute('dir')]);
const files = (): string[] =>
  at.site.requests.filter((path) => /-(language|[a-z]{2}(-\w+)?(-(more|steps|kinds|screenshot))?)\.js$/.test(path));

test('a German page is asked in German, from the question to the thanks, and says so in its response', async () => {
  await open('de-AT', nps);
  expect(await heading()).toBe('Wie wahrscheinlich ist es, dass Sie uns Freunden oder Kollegen weiterempfehlen?');
  expect(await section()).toEqual(['de', 'ltr']);
  await page.getByRole('radio', { name: '9' }).check();
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByRole('button', { name: 'Senden' }).click();
  await page.getByText('Ihre Antwort wurde gesendet.').waitFor();
  expect(files()).toEqual(['/earshot-language.js', '/earshot-de.js']);
  await expect.poll(() => at.site.posted.at(-1)).toMatchObject({ status: 'completed', context: { locale: 'de' } });
});

test('an English page loads nothing for its language', async () => {
  await open('en-GB', nps);
  expect(await heading()).toMatch(/^How likely/);
  expect(files()).toEqual([]);
});

test('what the tag says goes before the page, and the page before the browser', async () => {
  await open('de', tag('data-survey="nps" data-locale="fr"'), { locale: 'es-ES' });
  expect(await section()).toEqual(['fr', 'ltr']);
});

test('a page that names no language is asked in the browser’s', async () => {
  await open('', nps, { locale: 'es-MX' });
  expect(await section()).toEqual(['es', 'ltr']);
});

test('an Arabic page is mirrored: the card, the scale, its ends and the buttons', async () => {
  await open('ar', nps, { viewport: { width: 360, height: 740 } });
  expect(await section()).toEqual(['ar', 'rtl']);
  const left = async (name: RegExp): Promise<number> => (await page.getByRole('radio', { name }).boundingBox())!.x;
  expect(await left(/^0 /)).toBeGreaterThan(await left(/^4/));
  await page.getByRole('radio', { name: '3' }).check();
  await page.getByRole('button', { name: 'التالي' }).click();
  const x = async (name: string): Promise<number> => (await page.getByRole('button', { name }).boundingBox())!.x;
  expect(await x('إرسال')).toBeLessThan(await x('رجوع'));
});

test('a Persian scale is in Persian digits, and its answer is a number', async () => {
  await open('fa', nps);
  await page.getByRole('radio', { name: '۹' }).check();
  await page.getByRole('button', { name: 'بعدی' }).click();
  await expect.poll(() => at.site.posted.at(-1)?.answers).toEqual({ nps: 9 });
});

test('a slider without an answer says so in its language', async () => {
  await open('de', tag('data-survey="csat"'));
  expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toBe('Noch keine Antwort');
});

test('CES brings the second file of its language', async () => {
  await open('ja', tag('data-survey="ces"'));
  expect(await heading()).toBe('目的を簡単に果たせた。');
  expect(files()).toEqual(['/earshot-language.js', '/earshot-ja.js', '/earshot-ja-more.js']);
});

test('a ranking in a Hebrew page is asked, steered and refused in Hebrew, and its words are from a file of their own', async () => {
  const options = ['Oolong', 'Assam', 'Sencha'].map((text) => ({ id: text.toLowerCase(), text }));
  await open('he', surveys({ type: 'ranking', required: true, options }));
  expect(await heading()).toBe('מה הכי חשוב לך? החשוב ביותר ראשון.');
  await page.getByRole('button', { name: 'שליחה' }).click();
  await page.getByText('יש לבחור תשובה.').waitFor();
  await page.getByRole('checkbox', { name: 'Assam' }).check();
  expect(await page.getByRole('button', { name: /^העברה למעלה: .*Assam/ }).count()).toBe(1);
  const parts = ['', '-more', '-steps', '-kinds'].map((part) => `/earshot-he${part}.js`);
  expect(files()).toEqual(['/earshot-language.js', ...parts]);
});

test('a screenshot is asked for and looked at in Arabic, its boxes are told in shares, and its words are from a file of their own', async () => {
  await open('ar', surveys({ type: 'screenshot' }));
  expect(await heading()).toBe('هل يمكنك أن ترينا ذلك؟');
  const file = { name: 'a.png', mimeType: 'image/png', buffer: await page.screenshot() };
  await page.getByLabel('اختيار صورة').setInputFiles(file);
  await page.getByText('أُضيفت الصورة.').waitFor();
  await page.getByRole('button', { name: 'إضافة مربع' }).click();
  const box = page.getByRole('slider', { name: /المربع .*1.* من .*1/ });
  const share = (percent: number): string => new Intl.NumberFormat('ar', { style: 'percent' }).format(percent / 100);
  const told = await box.getAttribute('aria-valuetext');
  expect(told?.replace(/[\u2068\u2069]/g, '')).toBe(
    `${share(30)} من اليسار، ${share(40)} من الأعلى، العرض ${share(40)}، الارتفاع ${share(20)}`,
  );
  const parts = ['', '-more', '-steps', '-screenshot'].map((part) => `/earshot-ar${part}.js`);
  expect(files()).toEqual(['/earshot-language.js', ...parts]);
});

test('a survey’s own texts are chosen by the same tag, by script for Chinese', async () => {
  await open('zh-TW', surveys({ type: 'boolean', text: { en: 'Good?', 'zh-Hans': '好吗？', 'zh-Hant': '好嗎？' } }));
  expect(await heading()).toBe('好嗎？');
  expect(await section()).toEqual(['zh-Hant-TW', 'ltr']);
  expect(await page.getByRole('radio', { name: '是', exact: true }).count()).toBe(1);
});

test('where the texts are in a language that we have not, they keep it and its side, and the rest is English', async () => {
  await open('ur', surveys({ type: 'comment', text: 'آپ کا کیا خیال ہے؟' }));
  expect(await section()).toEqual(['ur', 'rtl']);
  expect(await page.getByRole('button', { name: 'Send' }).count()).toBe(1);
});

test.each(['tlh', 'C', '-', 'x-default', 'i-klingon'])('a page in %s is asked in English', async (lang) => {
  await open(lang, nps);
  expect(await heading()).toMatch(/^How likely/);
  expect(await section()).toEqual(['en', 'ltr']);
  expect(at.errors).toEqual([]);
});

test.each(['**/earshot-ar.js', '**/earshot-language.js'])(
  'where %s is missing the visitor is asked in English, and the developer told',
  async (but) => {
    await open('ar', nps, {}, but);
    expect(await heading()).toMatch(/^How likely/);
    await expect.poll(() => at.errors.join()).toContain(but.slice(3));
  },
);

test('an element in the page speaks its own language', async () => {
  await open('en', `${tag()}<earshot-survey survey="ces" locale="he" endpoint="/v1/responses"></earshot-survey>`);
  expect(await section()).toEqual(['he', 'rtl']);
  expect(await heading()).toBe('היה לי קל לעשות את מה שרציתי.');
});
