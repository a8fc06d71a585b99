// Faults of the disk, of clocks, of tabs and of what a host hands over, by their names in docs/reference/faults.md.
import { expect, test, vi } from 'vitest';
import { adapters } from '../../../../test/support/adapters.ts';
import { aResponse, eventually } from '../../../../test/support/lane.ts';

const { at, start, told, put } = adapters(60);

const year = 365 * 864e5;

test('UnknownError for ever: the disk fails at everything, which is told once, and the response is sent', async () => {
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
  });
  const adapter = start();
  const { stored, delivery } = await adapter.send(aResponse());
  expect(stored).toBe('memory');
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
  expect(adapter.events.filter(({ type }) => type === 'degraded')).toMatchObject([{ kind: 'broken' }]);
});

test('tx-never-completes: a transaction that hangs is given up after three seconds', async () => {
  const adapter = start();
  await adapter.flush();
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => ({}) as IDBRequest);
  const begun = performance.now();
  const { stored } = await adapter.send(aResponse());
  expect(stored).toBe('memory');
  expect(performance.now() - begun).toBeLessThan(5000);
  await told(adapter, 'degraded');
  expect(adapter.events).toContainEqual(expect.objectContaining({ type: 'degraded', kind: 'slow' }));
});

test('open-blocked: while somebody else upgrades the database, a response is kept in memory and sent', async () => {
  const blocker = indexedDB.open(at.database);
  await new Promise((opened) => {
    blocker.onupgradeneeded = () => blocker.result.createObjectStore('queue');
    blocker.onsuccess = opened;
  });
  // Its upgrade waits for the first connection, and everybody else waits for the upgrade.
  const upgrade = indexedDB.open(at.database, 2);
  const { stored, delivery } = await start().send(aResponse());
  expect(stored).toBe('memory');
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
  blocker.result.close();
  await new Promise((done) => {
    upgrade.onsuccess = done;
  });
  upgrade.result.close();
});

test('localStorage disabled: nobody looks at it', async () => {
  vi.stubGlobal('localStorage', undefined);
  const spy = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('', 'SecurityError');
  });
  const { stored, delivery } = await start().send(aResponse());
  expect(stored).toBe('disk');
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
  expect(spy).not.toHaveBeenCalled();
});

test('sandboxed iframe: where the disk is forbidden, a response is kept in memory and sent', async () => {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-scripts');
  const told = new Promise((resolve) => addEventListener('message', ({ data }) => data?.name && resolve(data)));
  frame.srcdoc = `<script>
    try { indexedDB.open('x'); parent.postMessage({ name: 'open' }, '*'); }
    catch ({ name }) { parent.postMessage({ name }, '*'); }
  </script>`;
  document.body.append(frame);
  const { name } = (await told) as { name: string };
  frame.remove();
  expect(name).toBe('SecurityError');
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('', name);
    },
  });
  const adapter = start();
  const { stored, delivery } = await adapter.send(aResponse());
  expect(stored).toBe('memory');
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
  expect(adapter.events).toContainEqual(expect.objectContaining({ type: 'degraded', kind: 'absent' }));
});

test.each([
  ['a year ahead', year],
  ['a year behind', -year],
])('a clock that jumps %s: nothing expires untried, and what waits is sent', async (_, jump) => {
  await at.script({ status: 500 });
  const adapter = start();
  const { delivery } = await adapter.send(aResponse());
  await told(adapter, 'retrying');
  const real = Date.now.bind(Date);
  vi.spyOn(Date, 'now').mockImplementation(() => real() + jump);
  await adapter.flush();
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
});

test('system-sleep: after eight hours there is one attempt for each that waits, and no burst', async () => {
  await at.script(...Array.from({ length: 20 }, () => ({ status: 500 })));
  const adapter = start();
  for (let n = 0; n < 3; n++) await adapter.send(aResponse());
  await told(adapter, 'retrying');
  const before = (await at.keys()).length;
  const real = Date.now.bind(Date);
  vi.spyOn(Date, 'now').mockImplementation(() => real() + 8 * 36e5);
  for (const type of ['visibilitychange', 'pageshow', 'visibilitychange']) dispatchEvent(new Event(type));
  await new Promise((later) => setTimeout(later, 500));
  expect((await at.keys()).length - before).toBeLessThanOrEqual(3);
});

test('uuid collision: another response under the same key is refused by the collector, and kept', async () => {
  const response = aResponse();
  await (await start().send(response)).delivery;
  const other = start({ database: `${at.database}-other` });
  const { delivery } = await other.send({
    ...response,
    answers: { recommend: 1 },
    updatedAt: '2020-01-01T00:00:00.000Z',
  });
  expect(await delivery).toMatchObject({ outcome: 'refused', status: 422 });
  expect(JSON.parse((await other.refused())[0]!.body)).toMatchObject({ answers: { recommend: 1 } });
  expect((await at.ledger()).stored[response.id]!.response['answers']).toEqual({ recommend: 9 });
});

test('a circular response is rejected with a TypeError, and nothing is stored', async () => {
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  const adapter = start();
  await expect(adapter.send(aResponse({ answers: circle as never }))).rejects.toThrow(TypeError);
  expect(await adapter.pending()).toEqual([]);
});

test('a lease that is held elsewhere is waited for, and one from a wrong clock is not', async () => {
  vi.spyOn(navigator, 'locks', 'get').mockReturnValue(undefined as unknown as LockManager);
  await put(Date.now() + 80_000, 'lease');
  const adapter = start();
  const { delivery } = await adapter.send(aResponse());
  await adapter.flush();
  expect(await at.keys()).toEqual([]);
  await put(Date.now() + 36e5, 'lease');
  await adapter.flush();
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
});

test('lock stolen mid-post: the one it was stolen from says so once, and both have sent the same bytes', async () => {
  await at.script({ delay: 800 });
  const adapter = start();
  const { delivery } = await adapter.send(aResponse());
  await eventually(async () => expect(await at.keys()).toHaveLength(1));
  await navigator.locks.request(at.database, { steal: true }, async () => {});
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
  await adapter.flush();
  const { lines } = await at.ledger();
  expect(new Set(lines.map(({ hash }) => hash)).size).toBe(1);
  expect(adapter.events.filter(({ type }) => type === 'delivered')).toHaveLength(1);
});

test('proxy: an answer that claims to be compressed and is not still says what its status says', async () => {
  await at.script({ status: 200, commit: true, headers: { 'content-encoding': 'gzip', 'x-cache': '\u0080MISS' } });
  const { delivery } = await start().send(aResponse());
  expect(await delivery).toMatchObject({ outcome: expect.stringMatching(/delivered/) });
});
