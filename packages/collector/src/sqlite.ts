import { DatabaseSync } from 'node:sqlite';
import { CollectorError } from './error.ts';
import type { AnswerCount, Entry, Outcome, ResponseCount, Store, SurveyCount } from './store.ts';

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
 * @throws {CollectorError} `database-not-opened`, `database-too-new`
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
  const answers = database.prepare(`
    SELECT question, CASE WHEN question IN (SELECT value FROM json_each(:scored)) THEN value END AS counted, reason, count(*) AS count
    FROM answer WHERE survey = :survey AND (:version IS NULL OR version = :version) GROUP BY question, counted, reason`);
  const texts = database.prepare(`
    SELECT value, at FROM answer
    WHERE survey = :survey AND question = :question AND value LIKE '"%' AND (:version IS NULL OR version = :version)
    ORDER BY at DESC, response DESC LIMIT :limit`);

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

  return {
    async put(entries) {
      // The write lock is taken first: what was read about an id stays true until the commit.
      database.exec('BEGIN IMMEDIATE');
      try {
        const outcomes = entries.map(put);
        database.exec('COMMIT');
        return outcomes;
      } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK');
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
      const rows = answers.all({ survey, scored: JSON.stringify(scored), version: version ?? null });
      return rows.map(({ counted, ...row }) => ({ ...row, value: counted })) as unknown as AnswerCount[];
    },
    async texts(survey, question, limit, version = undefined) {
      const rows = texts.all({ survey, question, limit, version: version ?? null }) as { value: string; at: string }[];
      return rows.map(({ value, at }) => ({ text: JSON.parse(value), at }));
    },
    async ping() {
      database.exec('SELECT 1');
    },
    async close() {
      if (database.isOpen) database.close();
    },
  };
}

function open(path: string): DatabaseSync {
  try {
    const database = new DatabaseSync(path, { timeout: 2000 });
    // FULL: the write-ahead log is synced at every commit, so a loss of power takes nothing that was acknowledged.
    // Apple's fsync leaves data in the drive's cache; fullfsync is what empties it there.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON;');
    const { user_version: found } = database.prepare('PRAGMA user_version').get() as { user_version: number };
    if (found > layout) throw new CollectorError('database-too-new', { path, found, layout });
    if (found === 0) database.exec(`BEGIN IMMEDIATE; ${tables} PRAGMA user_version = ${layout}; COMMIT;`);
    return database;
  } catch (cause) {
    if (cause instanceof CollectorError) throw cause;
    throw new CollectorError('database-not-opened', { path, reason: (cause as Error).message }, { cause });
  }
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
