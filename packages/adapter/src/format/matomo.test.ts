import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { record } from '../../../../test/support/recorder.ts';
import { full, hostile, shown, usual } from '../../../../test/support/responses.ts';
import { matomo } from './matomo.ts';

type Tracker = new (
  site: number,
  url: string,
) => { trackBulk(events: Record<string, string>[], done: (reply: string) => void): void };
const require = createRequire(import.meta.url);
// It has no types.
const MatomoTracker = require('matomo-tracker') as Tracker;
const { encode, pack, classify } = matomo({ site: 3, url: 'https://shop.example' });

const queries = (body: string) =>
  (JSON.parse(body) as { requests: string[] }).requests.map((query) =>
    Object.fromEntries(new URLSearchParams(query.replace(/^\?/, ''))),
  );

test.each([usual, full, shown, hostile])(
  "a body is the one that Matomo's own tracker posts ($status)",
  async (response) => {
    const server = await record({ status: 'success', tracked: 1, invalid: 0 });
    const ours = pack!([encode(response)]);
    const events = queries(ours).map(({ idsite: _, rec: __, ...event }) => event);
    await new Promise((done) => new MatomoTracker(3, `${server.url}/matomo.php`).trackBulk(events, done));
    server.close();
    const [{ path, body }] = server.requests as [(typeof server.requests)[0]];
    expect(path).toBe('/matomo.php');
    expect(Object.keys(JSON.parse(ours))).toEqual(Object.keys(JSON.parse(body)));
    expect(queries(ours)).toEqual(queries(body));
  },
);

test('an answer is an event with its number as value, and a sitting without answers is one event', () => {
  expect(queries(pack!([encode(usual)]))).toMatchObject([
    { idsite: '3', rec: '1', e_c: 'survey checkout', e_a: 'recommend', e_n: '9', e_v: '9' },
    { e_a: 'why', e_n: 'Fast, and kind.', _id: '8f1a0123456789ab', url: 'https://shop.example/' },
  ]);
  expect(queries(pack!([encode(shown)]))).toMatchObject([{ e_a: 'shown', e_n: 'shown' }]);
});

test('what Matomo counts as invalid is refused', () => {
  expect(classify!(200, { status: 'success', tracked: 0, invalid: 1 }, usual)).toMatchObject({ verdict: 'refused' });
  expect(classify!(200, { status: 'success', tracked: 2, invalid: 0 }, usual)).toEqual({ verdict: 'delivered' });
});
