import type { Delivery, Outlet, Receipt } from '@earshot/core';
import { expect, test } from 'vitest';
import { fanOut } from './index.ts';

const response = { id: 'a', revision: 2 } as Parameters<Outlet['send']>[0];

/** An outlet that keeps a response there and lets it out like that. */
const outlet = (stored: Delivery['stored'], outcome: Receipt['outcome']): Outlet => ({
  send: async ({ id, revision }) => ({
    id,
    revision,
    stored,
    delivery: Promise.resolve({ id, revision, outcome }),
  }),
});
const broken: Outlet = {
  send: () => {
    throw Error('no room');
  },
};

test('each outlet has a delivery of its own', async () => {
  const { each } = await fanOut({ own: outlet('disk', 'delivered'), other: outlet('disk', 'refused') }).send(response);
  expect(await (each['own'] as Delivery).delivery).toMatchObject({ outcome: 'delivered' });
  expect(await (each['other'] as Delivery).delivery).toMatchObject({ outcome: 'refused' });
});

test('the whole is on disk only where every outlet has it there', async () => {
  const disk = outlet('disk', 'delivered');
  expect(await fanOut({ a: disk, b: disk }).send(response)).toMatchObject({ id: 'a', revision: 2, stored: 'disk' });
  expect(await fanOut({ a: disk, b: outlet('memory', 'delivered') }).send(response)).toMatchObject({
    stored: 'memory',
  });
});

test.each<[Receipt['outcome'][], Receipt['outcome']]>([
  [['delivered', 'refused'], 'refused'],
  [['delivered', 'expired'], 'expired'],
  [['erased', 'delivered'], 'delivered'],
  [['erased', 'erased'], 'erased'],
])('of %o the whole tells %s', async (outcomes, told) => {
  const outlets = Object.fromEntries(outcomes.map((outcome, i) => [`${i}`, outlet('disk', outcome)]));
  const { delivery } = await fanOut(outlets).send(response);
  expect(await delivery).toMatchObject({ outcome: told });
});

test('an outlet that fails keeps none of the others from the response, and is told', async () => {
  const { each, stored, delivery } = await fanOut({ broken, own: outlet('disk', 'delivered') }).send(response);
  expect(each['broken']).toMatchObject({ message: 'no room' });
  expect(stored).toBe('memory');
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
});

test('where no outlet takes it, the caller hears why', async () => {
  const attempt = fanOut({ broken, other: broken }).send(response);
  await expect(attempt).rejects.toMatchObject({ errors: [{ message: 'no room' }, { message: 'no room' }] });
});
