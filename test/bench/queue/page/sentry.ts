import { makeBrowserOfflineTransport } from '@sentry/browser';
import { type Fill, inTurns } from './fill.ts';

type Transport = ReturnType<ReturnType<typeof makeBrowserOfflineTransport>>;
type Envelope = Parameters<Transport['send']>[0];

/** Keeps what its transport fails to send, up to `maxQueueSize`; the failing is not part of its work, and takes no time here. */
export const sentry: Fill = async (answers, dbName) => {
  const unreachable = { send: () => Promise.reject(new TypeError('offline')), flush: async () => true };
  const transport = makeBrowserOfflineTransport(() => unreachable)({
    url: 'http://127.0.0.1:9/',
    recordDroppedEvent: () => {},
    dbName,
    maxQueueSize: 1e6,
  });
  const envelopes = answers.map((message): Envelope => {
    const event_id = crypto.randomUUID().replaceAll('-', '');
    return [
      { event_id, sent_at: new Date().toISOString() },
      [[{ type: 'feedback' }, { event_id, contexts: { feedback: { message } } }]],
    ];
  });
  // Opens its database.
  await transport.send(envelopes[0]!);
  const start = performance.now();
  await inTurns(envelopes, (envelope) => Promise.resolve(transport.send(envelope)));
  return { ms: performance.now() - start, kept: (await countOf(dbName)) - 1 };
};

async function countOf(name: string): Promise<number> {
  const opening = indexedDB.open(name);
  return new Promise((counted) => {
    opening.onsuccess = () => {
      const counting = opening.result.transaction('queue').objectStore('queue').count();
      counting.onsuccess = () => counted(counting.result);
    };
  });
}
