import type { Contents, Queue } from './queue.ts';

/** How many times as long as a reading took passes leave the disk alone after it. */
const rest = 9;

/** The longest that a pass waits for that, in milliseconds: new responses wait with it. */
const longest = 3e3;

/**
 * Has a queue read only what an adapter can send, and passes read it only now and then: each answer makes a pass, and
 * reading ten thousand anew for every one that joins them would take longer than keeping it.
 *
 * @param foreign whether the adapter writes in a format of the host's. Another may write in another format to the same endpoint.
 * @returns a reading that waits for nothing.
 */
export function readOwn(queue: Pick<Queue, 'read_'>, foreign: boolean): () => Promise<Contents> {
  const { read_: read } = queue;
  const now = async (): Promise<Contents> => {
    const contents = await read();
    for (const place of [contents.pending_, contents.shelf_])
      for (const [id, { v, as }] of place) if (v > 1 && foreign === !!as) place.delete(id);
    return contents;
  };
  let next = 0;
  queue.read_ = async () => {
    // The clock may have been set back since.
    const wait = Math.min(next - Date.now(), longest);
    if (wait > 0) await new Promise((wake) => setTimeout(wake, wait));
    const begun = Date.now();
    const contents = await now();
    // A disk that fails is not spared: what it did not take is in memory, and has no time to lose.
    next = contents.whole_ ? Date.now() + rest * (Date.now() - begun) : 0;
    return contents;
  };
  return now;
}
