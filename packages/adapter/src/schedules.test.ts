// The real code on an in-memory IndexedDB, behind a network that does its worst: thousands of schedules, each from its
// seed. `SCHEDULE=<seed>` runs one alone and tells what happened.
import { expect, test } from 'vitest';
import { broken, play } from '../../../test/support/schedule.ts';
import { createAdapter } from './index.ts';

const only = process.env['SCHEDULE'];

test.each([
  ['with Web Locks', { locks: true, disk: false }, 600],
  ['without Web Locks', { locks: false, disk: false }, 400],
  ['on a disk that fails', { locks: true, disk: true }, 500],
  ['on a disk that fails, without Web Locks', { locks: false, disk: true }, 300],
])('%s, every schedule keeps the promise', { timeout: 300_000 }, async (_, options, count) => {
  let posts = 0;
  for (let seed = only ? +only : 1; seed <= (only ? +only : count); seed++) {
    const run = await play(seed, createAdapter, options);
    posts += run.browser.posts.length;
    const found = await broken(run, options.disk);
    run.browser.close();
    if (only)
      console.log(
        run.log.join('\n'),
        run.browser.posts,
        run.pages.map(({ events, tab }, i) => [i, tab.state, ...events.map((event) => JSON.stringify(event))]),
      );
    expect(found, `seed ${seed}`).toEqual({});
  }
  expect(posts).toBeGreaterThan(only ? 0 : 2 * count);
});
