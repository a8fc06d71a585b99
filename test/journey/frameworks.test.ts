// The examples for React, Vue and Svelte: rendered on a server, then taken over in a browser, with a collector behind them.
// And what the guide shows of Preact.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createCollector, sqliteStore } from '@earshot/collector';
import { type ServerType, serve } from '@hono/node-server';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { bundled } from '../support/bundled.ts';
import { chromiumArgs, ensureChromium } from '../support/chromium.mjs';

const examples = new URL('../../examples/', import.meta.url).pathname;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
});
afterAll(() => browser.close());

interface Posted {
  id: string;
  status: string;
  survey: { id: string };
  answers: Record<string, unknown>;
}

describe.each(['react', 'vue', 'svelte'])('the example for %s', (name) => {
  const folder = `${examples}${name}`;
  const origins: string[] = [];
  const collector = createCollector({ store: sqliteStore(':memory:'), origins, log: () => {} });
  const posted: Posted[] = [];
  const said: string[] = [];
  let server: ServerType;
  let url: string;
  let html: string;
  let page: Page;

  beforeAll(async () => {
    // As its own command builds it, not as this test is run.
    const { NODE_ENV: _, VITEST: __, ...env } = process.env;
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: folder, env, stdio: 'pipe' });
    const { render } = (await import(/* @vite-ignore */ `${folder}/dist/server/server.js`)) as {
      render: () => string | Promise<string>;
    };
    html = await render();

    await new Promise<void>((resolve) => {
      server = serve({ fetch: answer, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
        url = `http://127.0.0.1:${port}`;
        origins.push(url);
        resolve();
      });
    });
  });

  async function answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/v1/')) {
      const body = await request.clone().json();
      posted.push(...(body.responses ?? [body]));
      return collector.fetch(request);
    }
    const file = readFileSync(`${folder}/dist/client${pathname === '/' ? '/index.html' : pathname}`, 'utf8');
    const type = { css: 'text/css', js: 'text/javascript' }[pathname.split('.').at(-1)!] ?? 'text/html';
    return new Response(
      file.replace('<!--app-->', () => html),
      { headers: { 'content-type': type } },
    );
  }

  afterAll(() => {
    server.close();
    collector.close();
  });

  /** Opens the page, as a visitor who was never here. */
  async function visit(): Promise<void> {
    posted.length = said.length = 0;
    page = await (await browser.newContext()).newPage();
    page.on('pageerror', ({ message }) => said.push(message));
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    page.setDefaultTimeout(15_000);
    await page.goto(url);
    onTestFinished(() => page.context().close());
  }

  /** What the posts say of the responses to a survey: their newest states, by id. */
  const states = (survey: string): string[] => [
    ...new Map(posted.filter((one) => one.survey.id === survey).map(({ id, status }) => [id, status])).values(),
  ];
  const heading = (text: string) => page.getByRole('heading', { name: text });
  const press = (button: string) => page.getByRole('button', { name: button, exact: true }).click();

  test('renders on a server, where nothing is shown yet', () => {
    expect(html).toMatch(/<earshot-survey[^>]* endpoint="\/v1\/responses"/);
  });

  test('shows its survey, hears of it, and sends an answer once', async () => {
    await visit();
    await heading('How helpful was this page?').waitFor();
    await page.getByRole('radio').last().check({ force: true });
    await press('Next');
    await heading('What did you miss?').waitFor();
    await page.getByRole('textbox').fill('Nothing.');
    await press('Send');
    await expect.poll(() => page.locator('output').textContent()).toMatch(/^shown .*answered .*completed.* delivered$/);
    const report = await collector.fetch(new Request('http://collector/v1/surveys/guide/report'));
    expect((await report.json()).responses).toMatchObject({ shown: 0, partial: 0, completed: 1 });
    expect(states('guide')).toEqual(['completed']);
    expect(said).toEqual([]);
  });

  test('goes on with the same sitting when it is drawn anew, and ends it when it is taken away', async () => {
    await visit();
    await heading('How helpful was this page?').waitFor();
    await page.getByRole('radio').last().check({ force: true });
    // The list of what was heard has been drawn anew; so has all of the page when another survey comes and goes.
    await press('Ask');
    await heading('How likely are you to recommend us').waitFor();
    await press('Ask no more');
    await expect.poll(() => states('nps')).toEqual(['dismissed']);
    expect(await page.locator('earshot-survey').getByRole('radio').last().isChecked()).toBe(true);
    await press('Take away');
    await expect.poll(() => states('guide')).toEqual(['dismissed']);
    await press('Put back');
    await expect.poll(() => states('guide')).toEqual(['dismissed', 'shown']);
    expect(said).toEqual([]);
  });
});

test('what the guide shows of Preact shows its survey, hears of it, and sends the answer', async () => {
  const guide = readFileSync(new URL('../../docs/guide/frameworks.md', import.meta.url), 'utf8');
  const shown = guide.split('```tsx preact\n')[1]!.split('```')[0]!;
  const contents = `${shown}
    import { render } from 'preact';
    export const heard: string[] = [];
    render(<Feedback onHear={({ detail }) => heard.push(detail.type)} />, document.body);`;
  const script = await bundled({
    stdin: { contents, loader: 'tsx', resolveDir: `${examples}react` },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // What is built, as a project of theirs has it.
    conditions: [],
    globalName: 'page',
  });
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const posted: Posted[] = [];
  await page.route('http://localhost/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  );
  await page.route('https://collector.example/**', (route) => {
    posted.push(route.request().postDataJSON());
    return route.fulfill({ status: 204, headers: { 'access-control-allow-origin': '*' } });
  });
  await page.goto('http://localhost/');
  await page.addScriptTag({ content: script });
  await page.getByRole('radio').last().check({ force: true });
  await page.getByRole('button', { name: 'Send' }).click();
  await expect.poll(() => page.evaluate('page.heard.join(" ")')).toMatch(/^shown .*answered .*completed.* delivered$/);
  expect(posted.at(-1)).toMatchObject({ status: 'completed', answers: { csat: 5 } });
});
