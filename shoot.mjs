import { createServer } from 'node:http';
import { readFileSync, existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from './test/support/chromium.mjs';
import { scenes } from '/tmp/scenes.mjs';
const only = process.argv.slice(4);
const [mode, theme] = [process.argv[2] ?? 'phone', process.argv[3] ?? 'light'];
const dist = new URL('./packages/widget/dist/', import.meta.url);
const html = (q, wide, rtl) => `<!doctype html><html lang="${rtl ? 'ar' : 'en'}" style="color-scheme:${theme}"><meta name=viewport content="width=device-width"><title>x</title><body style="font-family:system-ui;background:${theme === 'dark' ? '#222' : '#f4f4f4'}">
<main style="max-width:52em;margin:1em auto">${wide ? '<earshot-survey></earshot-survey>' : ''}</main>
<script type="application/json" id="s">${JSON.stringify({ id: 'x', questions: [q] }).replaceAll('<', '\\u003c')}</script>
${wide ? `<script>const e=document.querySelector('earshot-survey');e.survey=JSON.parse(document.getElementById('s').textContent);e.setAttribute('endpoint','/v1');${rtl ? "e.setAttribute('locale','ar')" : ''}</script>` : ''}
<script async src="/earshot.js" ${wide ? '' : 'data-config="#s" data-survey="x"'} ${rtl ? 'data-locale="ar"' : ''} data-endpoint="/v1"></script>`;
const server = createServer((req, res) => {
  const { pathname, searchParams } = new URL(req.url, 'http://x');
  if (pathname.endsWith('.js') && existsSync(new URL('.' + pathname, dist))) return res.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(new URL('.' + pathname, dist)));
  if (pathname === '/') return res.writeHead(200, { 'content-type': 'text/html' }).end(html(scenes[searchParams.get('s')], searchParams.has('wide'), searchParams.has('rtl')));
  res.writeHead(204).end();
}).listen(0);
const base = `http://localhost:${server.address().port}`;
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
const sizes = { phone: [390, 844], tiny: [320, 568], desktop: [900, 700], rtl: [390, 844], popover: [1000, 760], forced: [390, 844] };
const [width, height] = sizes[mode];
const options = { viewport: { width, height }, deviceScaleFactor: 1.5, forcedColors: mode === 'forced' ? 'active' : 'none', reducedMotion: 'reduce', colorScheme: theme };
for (const name of Object.keys(scenes)) {
  if (only.length && !only.includes(name)) continue;
  const context = await browser.newContext(options); const page = await context.newPage();
  page.on('console', (m) => console.log(name, m.text()));
  page.on('pageerror', (m) => console.log(name, 'ERROR', m.message));
  await page.goto(`${base}/?s=${name}${mode === 'desktop' ? '&wide' : ''}${mode === 'rtl' ? '&rtl' : ''}`);
  await page.getByRole('button', { name: 'Send' }).waitFor({ timeout: 5000 }).catch(() => console.log(name, 'no prompt'));
  await page.evaluate((name) => {
    const root = document.querySelector('earshot-prompt,earshot-survey').shadowRoot;
    const q = (s) => [...root.querySelectorAll(s)];
    const set = (el, v) => { el.value = v; el.dispatchEvent(new Event(el.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true })); };
    if (name === 'dropdown') set(q('select')[0], 'o');
    if (name === 'matching') { set(q('select')[0], 'Black'); }
    if (name === 'picture' || name === 'maturity') q('input')[2].click();
    if (name.startsWith('matrix') || name === 'kano' || name === 'gap') { q('[type=radio]')[1].click(); setTimeout(() => q('fieldset[role] ')[1].querySelectorAll('input')[3].click(), 50); }
    if (name === 'constantsum') { set(q('input')[0], '60'); set(q('input')[1], '25'); }
    if (name === 'contact') { set(q('input')[0], 'Ann'); }
    if (name === 'fillblank') { set(q('input')[0], '70'); }
    if (name === 'maxdiff') { q('input')[0].click(); setTimeout(() => q('input')[3].click(), 50); }
    if (name === 'ranking') { q('input')[3].click(); setTimeout(() => q('input')[2].click(), 60); }
  }, name);
  await page.waitForTimeout(250);
  if (['contact', 'constantsum', 'matrix', 'dropdown', 'matching'].includes(name) && mode === 'phone') { await page.getByRole('button', { name: 'Send' }).click(); await page.waitForTimeout(100); }
  await page.screenshot({ path: `/tmp/vshots/${mode}-${theme}-${name}.png`, fullPage: mode === 'desktop' });
  await context.close();
}
await browser.close(); server.close();
