import type { SurveyDocument } from '@earshot/core';
import { type Context, Hono } from 'hono';
import { guardReports } from './access.ts';
import { createCatalogue } from './catalogue.ts';
import { documentLines } from './export.ts';
import { retryAfter, takeIn } from './intake.ts';
import { listSurveys } from './listing.ts';
import { allowOrigins } from './origin.ts';
import { page } from './page/document.ts';
import { listPage } from './page/list.ts';
import { problemPage } from './page/problem.ts';
import { surveyPage } from './page/survey.ts';
import { problem, problemReply, Refusal, refuse } from './problem.ts';
import { type Report, reportOn } from './report.ts';
import type { Store } from './store.ts';

export interface CollectorOptions {
  /** Where responses are kept, for example `sqliteStore('./earshot.db')`. */
  store: Store;
  /** The origins whose pages may post, for example `https://shop.example`; `*` stands for every page. @default [] */
  origins?: readonly string[];
  /** The surveys that reports are read with. The built-in instruments are known without. @default [] */
  surveys?: readonly SurveyDocument[];
  /** If given, reports and their pages ask for it. @default everyone may read them */
  reportToken?: string | undefined;
  /**
   * Whether reports without a token answer only requests to localhost, 127.* and [::1], so that no page of another
   * site can read them by DNS rebinding. `serve` sets it where it listens on such an address. @default false
   */
  localOnly?: boolean;
  /** The time in milliseconds since 1970. @default Date.now */
  now?: () => number;
  /** Told of what the sender is not told: why a store failed. @default console.error */
  log?: (error: unknown) => void;
}

export interface Collector {
  /** Answers one request. Never rejects. */
  fetch(request: Request): Promise<Response>;
  /** Closes the store. */
  close(): Promise<void>;
}

/**
 * A collector: takes responses in, keeps each of them once, and reports what they say.
 * It runs wherever there are web-standard requests.
 *
 * @throws {CollectorError} for an origin that is none, an empty report token, or a survey with a mistake in it
 *
 * @example
 * const collector = createCollector({ store: sqliteStore('./earshot.db'), origins: ['https://shop.example'] });
 * await collector.fetch(new Request('http://localhost/healthz'));
 */
export function createCollector(options: CollectorOptions): Collector {
  const {
    store,
    origins = [],
    surveys = [],
    reportToken,
    localOnly = false,
    now = Date.now,
    log = console.error,
  } = options;
  const catalogue = createCatalogue(surveys);
  const app = new Hono();

  app.use('/v1/responses', ...allowOrigins(origins));
  app.post('/v1/responses', async (c) => c.json({ results: await takeIn(c.req.raw, store, now) }));

  app.get('/healthz', async (c) => {
    await store.ping();
    return c.json({ status: 'ok' });
  });

  const guard = guardReports(reportToken, localOnly);
  app.get('/v1/surveys', guard, async (c) => c.json({ surveys: await listSurveys(store, catalogue) }));
  app.get('/v1/surveys/:id/report', guard, async (c) => c.json(await found(c, withPictures(c))));
  app.get('/v1/surveys/:id/responses', guard, async (c) => {
    const lines = await documentLines(c.req.param('id'), store, withPictures(c));
    return c.body(lines, 200, { 'content-type': 'application/x-ndjson' });
  });

  app.get('/', guard, async () => page('Surveys', listPage(await listSurveys(store, catalogue))));
  app.get('/surveys/:id', guard, async (c) => {
    const report = await found(c, true);
    const pictures = report.questions.some((question) => question.pictures);
    return page(`${report.survey.id} · report`, surveyPage(report), { pictures });
  });

  async function found(c: Context, pictures: boolean): Promise<Report> {
    const id = c.req.param('id') ?? '';
    const report = await reportOn(id, { asked: versionOf(c.req.query('version')), pictures }, store, catalogue, now);
    if (!report) throw refuse('no-such-survey', { id });
    return report;
  }

  app.all('*', (c) => {
    const { method, path } = c.req;
    const allow = path === '/v1/responses' ? 'POST' : 'GET';
    const [code, headers] = reachable(path)
      ? (['method-refused', { allow }] as const)
      : (['no-such-route', {}] as const);
    throw refuse(code, { method, path, allow }, headers);
  });

  app.onError((error, c) => {
    const refusal =
      error instanceof Refusal
        ? error
        : new Refusal(problem('not-read'), { 'retry-after': retryAfter }, { cause: error });
    if (refusal.cause) log(refusal.cause);
    const reply = isPage(c.req.path) ? problemPage : problemReply;
    return reply(refusal.problem, refusal.headers);
  });

  return {
    fetch: async (request) => app.fetch(request),
    close: () => store.close(),
  };
}

/** Where people come rather than programs. */
const isPage = (path: string): boolean => path === '/' || path.startsWith('/surveys/');

const reachable = (path: string): boolean =>
  /^\/(?:v1\/responses|healthz|v1\/surveys(?:\/[^/]+\/(?:report|responses))?|(?:surveys\/[^/]+)?)$/.test(path);

/** Screenshots go to programs only if they are asked for. */
const withPictures = (c: Context): boolean => c.req.query('pictures') === 'true';

function versionOf(version: string | undefined): number | 'all' | undefined {
  if (version === undefined || version === 'all') return version;
  const number = Number(version);
  if (!/^[1-9]\d*$/.test(version) || !Number.isSafeInteger(number)) throw refuse('no-such-version', { version });
  return number;
}
