import { DatabaseSync } from 'node:sqlite';
import { answersOf, type Dialect, type Query, type Row, type SqlValue } from '@earshot/core/sql';
import { PGlite } from '@electric-sql/pglite';

/** A database in memory. */
export interface Database {
  dialect: Dialect;
  run(text: string, values?: readonly SqlValue[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** The same few methods over the real engines: node:sqlite, and PostgreSQL compiled to WebAssembly. */
export const openDatabase: Record<Dialect, () => Promise<Database>> = {
  async sqlite() {
    const database = new DatabaseSync(':memory:');
    return {
      dialect: 'sqlite',
      run: async (text, values = []) => database.prepare(text).all(...values),
      close: async () => database.close(),
    };
  },
  async postgres() {
    const database = await PGlite.create();
    // Sorting on disk would measure an imitated file system.
    await database.exec(
      "SET work_mem = '256MB'; SET jit = off; SET synchronous_commit = off; SET max_parallel_workers_per_gather = 0",
    );
    return {
      dialect: 'postgres',
      run: async (text, values = []) => (await database.query<Row>(text, [...values])).rows,
      close: () => database.close(),
    };
  },
};

export const count = async <T>({ run }: Database, { text, values, read }: Query<T>): Promise<T> =>
  read(await run(text, values));

/** Nobody needs these tables after a crash. */
const kind = (dialect: Dialect): string => (dialect === 'sqlite' ? 'TABLE' : 'UNLOGGED TABLE');

/** A table of answers, filled from the documents. */
export async function keepAnswers({ dialect, run }: Database): Promise<void> {
  if (dialect === 'sqlite') {
    await run(`CREATE TABLE answer AS ${answersOf(dialect)}`);
    return;
  }
  // In parts: growing one large file is slow where files are memory.
  const columns = 'survey TEXT, question TEXT, response TEXT, version INTEGER, value TEXT, reason TEXT, at TEXT';
  await run(`CREATE TABLE answer (${columns}) PARTITION BY HASH (question)`);
  for (let part = 0; part < 16; part++)
    await run(
      `CREATE UNLOGGED TABLE answer${part} PARTITION OF answer FOR VALUES WITH (MODULUS 16, REMAINDER ${part})`,
    );
  await run(`INSERT INTO answer ${answersOf(dialect)}`);
}

/** A table of one JSON document per row. */
export async function keepDocuments({ dialect, run }: Database, documents: readonly unknown[]): Promise<void> {
  await run(`CREATE ${kind(dialect)} response (document ${dialect === 'sqlite' ? 'TEXT' : 'JSONB'})`);
  const source = dialect === 'sqlite' ? 'json_each(?)' : 'jsonb_array_elements(CAST($1 AS JSONB))';
  for (let at = 0; at < documents.length; at += 5000)
    await run(`INSERT INTO response SELECT value FROM ${source}`, [JSON.stringify(documents.slice(at, at + 5000))]);
}

/** A table of weights. */
export async function keepWeights(
  { dialect, run }: Database,
  name: string,
  weights: readonly (readonly [response: string, weight: number])[],
): Promise<void> {
  await run(`CREATE ${kind(dialect)} ${name} (response TEXT PRIMARY KEY, weight DOUBLE PRECISION)`);
  const source = dialect === 'sqlite' ? 'json_each(?)' : 'jsonb_array_elements(CAST($1 AS JSONB)) AS one(value)';
  await run(`INSERT INTO ${name} SELECT value ->> 0, CAST(value ->> 1 AS DOUBLE PRECISION) FROM ${source}`, [
    JSON.stringify(weights),
  ]);
}
