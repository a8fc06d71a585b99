import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { countAnswers, query } from '@earshot/core/sql';
import { CollectorError } from './error.ts';
import type { Entry, Outcome, ResponseCount, Store, StoredDocument, StoredText, SurveyCount } from './store.ts';

/** Raised when a table changes; a file with a higher number was written by a later collector. */
const layout = 1;

// Answers stand apart from their responses, in the order in which reports read them: docs/decisions/0002.
const tables = `
  CREATE TABLE response (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    survey TEXT NOT NULL,
    version INTEGER NOT NULL,
    hash TEXT,
    status TEXT NOT NULL,
    answered INTEGER NOT NULL,
    received_at TEXT NOT NULL,
    document TEXT NOT NULL
  ) STRICT;
  CREATE INDEX response_count ON response (survey, version, hash, status, answered, received_at);
  CREATE TABLE answer (
    survey TEXT NOT NULL,
    question TEXT NOT NULL,
    response TEXT NOT NULL REFERENCES response (id),
    version INTEGER NOT NULL,
    value TEXT,
    reason TEXT,
    at TEXT NOT NULL,
    PRIMARY KEY (survey, question, response)
  ) STRICT, WITHOUT ROWID;
`;

/**
 * A store in one SQLite file. A response is acknowledged after its transaction is on disk.
 *
 * @param path where the file is or shall be; `:memory:` for a store that ends with the process.
 * @throws {CollectorError} `database-not-opened`, `database-foreign`, `database-too-new`
 *
 * @example
 * createCollector({ store: sqliteStore('./earshot.db') })
 */
export function sqliteStore(path: string): Store {
  const database = open(path);
  const find = database.prepare('SELECT revision, fingerprint, survey, document FROM response WHERE id = ?');
  const keep = database.prepare(`
    INSERT INTO response VALUES (:id, :revision, :fingerprint, :survey, :version, :hash, :status, :answered, :receivedAt, :document)
    ON CONFLICT (id) DO UPDATE SET revision = :revision, fingerprint = :fingerprint, survey = :survey, version = :version,
      hash = :hash, status = :status, answered = :answered, received_at = :receivedAt, document = :document`);
  const forget = database.prepare('DELETE FROM answer WHERE survey = ? AND question = ? AND response = ?');
  // REPLACE: two ids that differ only in what UTF-8 cannot hold are one here, and no reason to turn a response away.
  const note = database.prepare(
    'INSERT OR REPLACE INTO answer VALUES (:survey, :question, :response, :version, :value, :reason, :at)',
  );

  const surveys = database.prepare(`
    SELECT survey, count(*) AS responses, sum(answered) AS answered, max(received_at) AS receivedAt
    FROM response GROUP BY survey ORDER BY survey`);
  const responses = database.prepare(`
    SELECT version, hash, status, answered, count(*) AS count FROM response
    WHERE survey = :survey AND (:version IS NULL OR version = :version) GROUP BY version, hash, status, answered`);
  const texts = database.prepare(`
    SELECT value, at FROM answer
    WHERE survey = :survey AND question = :question AND value LIKE '"%' AND (:version IS NULL OR version = :version)
    ORDER BY at DESC, response DESC`);
  const documents = database.prepare(
    'SELECT id, document FROM response WHERE survey = :survey AND id > :after ORDER BY id LIMIT :limit',
  );
  // A table, not a bare SELECT 1, which is true of any file and of none.
  const reach = database.prepare('SELECT 1 FROM response LIMIT 1');
  let closed = false;

  function put(entry: Entry): Outcome {
    const { response, fingerprint, receivedAt, document } = entry;
    const { id, revision, survey } = response;
    const known = find.get(id) as
      | { revision: number; fingerprint: string; survey: string; document: string }
      | undefined;
    if (known && known.revision >= revision) {
      return known.revision === revision && known.fingerprint !== fingerprint ? 'conflict' : 'duplicate';
    }
    if (known) for (const [question] of given(JSON.parse(known.document))) forget.run(known.survey, question, id);
    const answered = Number(Object.keys(response.answers).length > 0);
    const hash = survey.hash ?? null;
    keep.run({
      id,
      revision,
      fingerprint,
      survey: survey.id,
      version: survey.version,
      hash,
      status: response.status,
      answered,
      receivedAt,
      document,
    });
    const at = earlier(response.updatedAt, receivedAt);
    for (const [question, answer] of given(response)) {
      note.run({ survey: survey.id, question, response: id, version: survey.version, ...answer, at });
    }
    return 'stored';
  }

  /** Some failures end the transaction themselves. Node 22.13 cannot be asked which: there is no `isTransaction` yet. */
  function rollBack(): void {
    try {
      database.exec('ROLLBACK');
    } catch {
      // There was none left to roll back, and the error that brought us here says more.
    }
  }

  return {
    async put(entries) {
      // The write lock is taken first: what was read about an id stays true until the commit.
      database.exec('BEGIN IMMEDIATE');
      try {
        const outcomes = entries.map(put);
        database.exec('COMMIT');
        return outcomes;
      } catch (error) {
        rollBack();
        throw error;
      }
    },
    async surveys() {
      return surveys.all() as unknown as SurveyCount[];
    },
    async responses(survey, version = undefined) {
      const rows = responses.all({ survey, version: version ?? null }) as unknown as ResponseCount[];
      return rows.map((row) => ({ ...row, answered: Boolean(row.answered) }));
    },
    async answers(survey, scored, version = undefined) {
      // Core says how answers are counted; any other tally of core/sql could be asked of the same table.
      const selection = { survey, ...(version !== undefined && { version }) };
      const { text, values, read } = query(countAnswers(scored), selection, 'sqlite');
      return read(database.prepare(text).all(...values));
    },
    async texts(survey, question, { limit, fits, enough = false }, version = undefined) {
      const newest: StoredText[] = [];
      let count = 0;
      for (const row of texts.iterate({ survey, question, version: version ?? null })) {
        if (enough && newest.length === limit) break;
        const text: string = JSON.parse(row['value'] as string);
        if (!fits(text)) continue;
        count += 1;
        if (newest.length < limit) newest.push({ text, at: row['at'] as string });
      }
      return { count, newest };
    },
    async documents(survey, after, limit) {
      return documents.all({ survey, after, limit }) as unknown as StoredDocument[];
    },
    async ping() {
      reach.get();
    },
    async close() {
      if (!closed) database.close();
      closed = true;
    },
  };
}

function open(path: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    makePrivate(path);
    database = new DatabaseSync(path);
    // How long a write waits for another process, in milliseconds. As a pragma: Node 22.13 has no option for it.
    database.exec('PRAGMA busy_timeout = 2000');
    startLog(database);
    // FULL: the write-ahead log is synced at every commit, so a loss of power takes nothing that was acknowledged.
    // Apple's fsync leaves data in the drive's cache; fullfsync is what empties it there.
    database.exec('PRAGMA synchronous = FULL; PRAGMA fullfsync = ON;');
    layOut(database, path);
    return database;
  } catch (cause) {
    database?.close();
    if (cause instanceof CollectorError) throw cause;
    if ((cause as { errcode?: number }).errcode === notADatabase)
      throw new CollectorError('database-foreign', { path }, { cause });
    throw new CollectorError('database-not-opened', { path, reason: (cause as Error).message }, { cause });
  }
}

/** SQLite's codes for a file that it cannot read as its own, and for one that another connection holds. */
const notADatabase = 26;
const busy = 5;

/** What visitors wrote is for the owner of the process alone. SQLite gives the files beside it the same mode. */
function makePrivate(path: string): void {
  if (path !== '' && path !== ':memory:' && !path.startsWith('file:')) closeSync(openSync(path, 'a', 0o600));
}

/** Several processes may start on a new file: who finds it held tries again, since SQLite does not wait here. */
function startLog(database: DatabaseSync): void {
  for (let attempt = 1; ; attempt++) {
    try {
      database.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if ((error as { errcode?: number }).errcode !== busy || attempt === 40) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
}

/** Makes the tables of a new file. The lock comes before the look: two processes may find it empty. */
function layOut(database: DatabaseSync, path: string): void {
  const look = (): number => Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
  // A file that has its tables is only looked at, so that one which is being written to opens as well.
  if (look() === 0) {
    database.exec('BEGIN IMMEDIATE');
    if (look() === 0) database.exec(`${tables} PRAGMA user_version = ${layout};`);
    database.exec('COMMIT');
  }
  const found = look();
  if (found > layout) throw new CollectorError('database-too-new', { path, found, layout });
}

/** What a response says about each question. An answer outranks a reason for having none. */
function given(response: Entry['response']): Map<string, { value: string | null; reason: string | null }> {
  const all = new Map<string, { value: string | null; reason: string | null }>();
  for (const [question, reason] of Object.entries(response.unanswered ?? {}))
    all.set(question, { value: null, reason });
  for (const [question, answer] of Object.entries(response.answers))
    all.set(question, { value: JSON.stringify(answer), reason: null });
  return all;
}

/** A visitor's clock may be wrong: a text must not be from the future for ever. */
function earlier(updatedAt: string, receivedAt: string): string {
  return new Date(Math.min(Date.parse(updatedAt) || Number.POSITIVE_INFINITY, Date.parse(receivedAt))).toISOString();
}
