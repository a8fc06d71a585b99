// That the bench of losses sees: one that keeps answers, one that does not, in one scenario.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { play } from '../bench/loss/cell.ts';
import { products } from '../bench/loss/products.ts';
import { scenarios } from '../bench/loss/scenarios.ts';
import { type Site, startSite } from '../bench/loss/site.ts';

const one = (name: string) => products.find((product) => product.name === name)!;
const scenario = scenarios.find(({ name }) => name.startsWith('on the way; SIGKILL'))!;
/** Enough for what has nothing to wait for. */
const patience = { alone: 10e3, late: 1e3, copies: 500 };
let site: Site;
beforeAll(async () => {
  site = await startSite(['earshot', 'posthog']);
});
afterAll(() => site.close());

test('the bench of losses finds every answer of ours after the browser was killed', async () => {
  expect(await play(site, one('earshot'), scenario, patience)).toMatchObject({
    sent: 5,
    alone: 5,
    lost: 0,
    doubled: 0,
  });
});

test('the bench of losses finds that what is held in memory is gone', async () => {
  expect(await play(site, one('posthog'), scenario, patience)).toMatchObject({ sent: 5, lost: 5 });
});
