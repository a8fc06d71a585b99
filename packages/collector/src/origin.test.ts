import { expect, test } from 'vitest';
import { openCollector, response } from '../../../test/support/collector.ts';

const shop = 'https://shop.example';

async function preflight(origins: string[], origin: string): Promise<Response> {
  const headers = {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type,idempotency-key',
  };
  return openCollector({ origins }).fetch(
    new Request('http://collector.example/v1/responses', { method: 'OPTIONS', headers }),
  );
}

const named = (headers: Headers): string[] => [...headers.keys()].filter((name) => name.startsWith('access-control-'));

test('a listed origin may post with the headers of the contract', async () => {
  const { status, headers } = await preflight([shop], shop);
  expect(status).toBe(204);
  expect(headers.get('access-control-allow-origin')).toBe(shop);
  expect(headers.get('access-control-allow-headers')).toBe('content-type,idempotency-key');
  expect(headers.get('access-control-allow-methods')).toBe('POST');
  expect(headers.get('access-control-max-age')).toBe('7200');
  expect(headers.get('vary')).toContain('Origin');
});

test.each(['https://other.example', 'http://shop.example', 'https://shop.example.evil.example', 'null'])(
  'the origin %s is turned away, without a CORS header',
  async (origin) => {
    const { status, headers } = await preflight([shop], origin);
    expect([status, named(headers)]).toEqual([403, []]);
    const { post, get } = openCollector({ origins: [shop] });
    const reply = await post(response(), { origin });
    expect([reply.status, named(reply.headers), reply.headers.get('vary')]).toEqual([403, [], 'Origin']);
    expect((await get('/v1/surveys')).json.surveys).toEqual([]);
  },
);

test('an answer to a listed origin can be read by its page, errors and Retry-After too', async () => {
  const { post } = openCollector({ origins: [shop] });
  for (const body of [response(), {}]) {
    const { headers } = await post(body, { origin: shop });
    expect(headers.get('access-control-allow-origin')).toBe(shop);
    expect(headers.get('access-control-expose-headers')).toBe('retry-after');
    expect(headers.get('vary')).toContain('Origin');
  }
});

test('every page may post only where the star is listed', async () => {
  expect((await preflight(['*'], 'https://any.example')).headers.get('access-control-allow-origin')).toBe('*');
  expect((await preflight([], 'https://any.example')).status).toBe(403);
});

test('a request that comes from no page needs no origin', async () => {
  expect((await openCollector({ origins: [] }).post(response())).status).toBe(200);
});

test('reports are not readable by pages of other origins', async () => {
  const { post, get } = openCollector({ origins: [shop] });
  await post(response());
  expect(named((await get('/v1/surveys/nps/report', { origin: shop })).headers)).toEqual([]);
});

test.each(['https://shop.example/', 'shop.example', 'https://shop.example/path', '', 'null'])(
  '%j is said to be no origin when the collector is made',
  (origin) => {
    expect(() => openCollector({ origins: [origin] })).toThrow(`origins: "${origin}" is no origin.`);
  },
);
