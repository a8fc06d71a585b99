import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test, vi } from 'vitest';
import { folder, openCollector, response } from '../../../test/support/collector.ts';
import { sqliteStore } from './sqlite.ts';

// The real SQLite, without what node:sqlite learned only after 22.13: the option `timeout`, `isOpen` and `isTransaction`.
vi.mock('node:sqlite', async (original) => {
  const { DatabaseSync: Database } = await original<typeof import('node:sqlite')>();
  class Earlier {
    #database: DatabaseSync;
    constructor(path: string) {
      this.#database = new Database(path);
    }
    exec = (sql: string) => this.#database.exec(sql);
    prepare = (sql: string) => this.#database.prepare(sql);
    close = () => this.#database.close();
  }
  return { DatabaseSync: Earlier };
});

test('on Node 22.13 a write that failed does not stop the next one', async () => {
  const path = join(folder(), 'full.db');
  const { post, close, get } = openCollector({ store: sqliteStore(path) });
  const file = new DatabaseSync(path);
  file.exec("CREATE TRIGGER full BEFORE INSERT ON answer BEGIN SELECT raise(ABORT, 'disk full'); END");
  expect((await post(response())).status).toBe(503);
  file.exec('DROP TRIGGER full');
  file.close();
  expect((await post(response())).json.results[0].status).toBe('stored');
  await close();
  expect((await get('/healthz')).status).toBe(503);
});
