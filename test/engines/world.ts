// A site under the strictest policy and a real collector on another origin, which can be taken off the network.
import { type ServerType, serve } from '@hono/node-server';
import { onTestFinished } from 'vitest';
import { openCollector } from '../support/collector.ts';
import { openSite, type Site } from '../support/site.ts';

export interface World {
  site: Site;
  /** Where responses are posted. */
  endpoint: string;
  /** What came of finished sittings, in order, repeats included. */
  completed: Post[];
  /** Whether every connection to the collector breaks at once. */
  down(now: boolean): void;
  /** How many milliseconds the collector takes before it answers a post. */
  delay: number;
  /** How many responses the collector has, and how many of them are completed. */
  stored(survey: string): Promise<{ all: number; completed: number; comments: string[] }>;
  /** What pages did against their policy: the directive and what it stopped. */
  violations(): string[];
}

/**
 * @param tag attributes of the script tag of `/`, beside the endpoint. On `/other` the tag has none, so nothing is asked there.
 * @param page what stands before the tag on both.
 */
export async function openWorld(tag = 'data-survey="nps"', page = ''): Promise<World> {
  const site = await openSite();
  const collector = openCollector({ origins: [site.url] });
  const completed: World['completed'] = [];
  let isDown = false;
  const server = await new Promise<ServerType>((resolve) => {
    const started = serve({ port: 0, hostname: '127.0.0.1', fetch: answer }, () => resolve(started));
  });
  server.on('connection', (socket: { destroy(): void }) => isDown && socket.destroy());
  const cut = (): void => (server as { closeAllConnections?: () => void }).closeAllConnections?.();
  onTestFinished(async () => {
    cut();
    await new Promise((resolve) => server.close(resolve));
    await site.close();
  });

  async function answer(request: Request): Promise<Response> {
    if (request.method === 'POST') {
      const { responses, ...one } = (await request.clone().json()) as Post & { responses?: Post[] };
      completed.push(...(responses ?? [one]).filter(({ status }) => status === 'completed'));
      await new Promise((resolve) => setTimeout(resolve, world.delay));
    }
    return collector.fetch(request);
  }

  const origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  const endpoint = `${origin}/v1/responses`;
  const policy = `default-src 'none'; script-src 'self'; connect-src ${origin}; require-trusted-types-for 'script'; report-uri /violations`;
  const script = (attributes: string): string =>
    `${page}<script async src="/earshot.js" ${attributes} data-endpoint="${endpoint}"></script>`;
  Object.assign(site.pages, {
    '/': script(tag),
    '/ policy': policy,
    '/other': script(''),
    '/other policy': policy,
  });
  const world: World = {
    site,
    endpoint,
    completed,
    delay: 0,
    down(now) {
      isDown = now;
      if (now) cut();
    },
    async stored(survey) {
      const { json } = await collector.get(`/v1/surveys/${survey}/report`);
      const responses: Record<string, number> = json.responses ?? {};
      return {
        all: Object.values(responses).reduce((sum, n) => sum + n, 0),
        completed: responses['completed'] ?? 0,
        comments: json.questions?.at(-1)?.comments?.map((comment: { text: string }) => comment.text) ?? [],
      };
    },
    // Browsers ask for an icon by themselves, and tell that they may not.
    violations: () =>
      (site.posted as unknown as Violation[])
        .map(({ 'csp-report': { 'effective-directive': directive, 'blocked-uri': what } }) => `${directive} ${what}`)
        .filter((violation) => !violation.endsWith('/favicon.ico')),
  };
  return world;
}

interface Post {
  id: string;
  revision: number;
  status: string;
  answers: Record<string, unknown>;
}

interface Violation {
  'csp-report': Record<'effective-directive' | 'blocked-uri', string>;
}
