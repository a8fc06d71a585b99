import { type Fill, inTurns } from './fill.ts';

/** The limit: one strict transaction with one put for each answer, and nothing else. */
export const raw: Fill = async (answers, name) => {
  const opening = indexedDB.open(name);
  opening.onupgradeneeded = () => opening.result.createObjectStore('queue');
  const database = await new Promise<IDBDatabase>((opened, failed) => {
    opening.onsuccess = () => opened(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const start = performance.now();
  await inTurns(
    answers.map((body, id) => ({ id, body, at: Date.now(), attempts: 0, next: 0 })),
    (record) =>
      new Promise<void>((complete, failed) => {
        const transaction = database.transaction('queue', 'readwrite', { durability: 'strict' });
        transaction.objectStore('queue').put(record, record.id);
        transaction.oncomplete = () => complete();
        transaction.onerror = () => failed(transaction.error);
        transaction.commit();
      }),
  );
  const ms = performance.now() - start;
  const counting = database.transaction('queue').objectStore('queue').count();
  const kept = await new Promise<number>((counted) => {
    counting.onsuccess = () => counted(counting.result);
  });
  database.close();
  return { ms, kept };
};
