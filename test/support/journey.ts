import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
  type Page,
} from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { chromiumArgs, ensureChromium } from './chromium.mjs';
import { openSite, type Site } from './site.ts';

/** What the tests of a file visit: one browser, and for each test a site and a visitor anew. */
export interface Journey {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly site: Site;
  /** What went unhandled in any page of the test. It ends with none. */
  readonly exceptions: string[];
  /** What was logged as an error. */
  readonly errors: string[];
  /** Opens a path of the site, with this in its body if given, and tells what goes wrong there. */
  open(body?: string, path?: string): Promise<Page>;
  /** A page of the visitor that is nowhere yet, of which the same is told. */
  page(): Promise<Page>;
  /** Another visitor comes in place of the one who was here. */
  visitor(options: BrowserContextOptions): Promise<void>;
}

/** Has the tests of this file visit a site in a real Chromium. */
export function journey(launch: LaunchOptions = {}): Journey {
  const all = { exceptions: [] as string[], errors: [] as string[] } as {
    -readonly [Key in keyof Journey]: Journey[Key];
  };
  beforeAll(async () => {
    all.browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumArgs], ...launch });
  });
  afterAll(() => all.browser.close());
  beforeEach(async () => {
    all.site = await openSite();
    all.context = await all.browser.newContext();
    all.exceptions = [];
    all.errors = [];
  });
  afterEach(async () => {
    await all.context.close();
    await all.site.close();
    expect(all.exceptions).toEqual([]);
  });
  all.visitor = async (options) => {
    await all.context.close();
    all.context = await all.browser.newContext(options);
  };
  all.page = async () => {
    const page = await all.context.newPage();
    const { exceptions, errors } = all;
    page.on('pageerror', (error) => exceptions.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    return page;
  };
  all.open = async (body, path = '/') => {
    const { pathname } = new URL(path, 'http://site');
    if (body !== undefined) all.site.pages[pathname] = body;
    const page = await all.page();
    await page.goto(all.site.url + path);
    return page;
  };
  return all;
}

/** The script tag, with its collector on the page's own site. */
export const tag = (attributes = ''): string =>
  `<script async src="/earshot.js" data-endpoint="/v1/responses" ${attributes}></script>`;

/** Surveys in the page, and the tag that reads them. */
export const surveys = (...documents: object[]): string =>
  `<script type="application/json" id="surveys">${JSON.stringify(documents)}</script>${tag('data-config="#surveys"')}`;
