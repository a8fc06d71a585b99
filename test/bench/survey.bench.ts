import { DatabaseSync } from 'node:sqlite';
import { type Histogram, npsScore, tallyAnswers } from '@earshot/core/score';
import { expect, test } from 'vitest';

// A survey of ten questions: an NPS, an effort, five ratings, three choices. A tenth of the questions is skipped.
const options = ['web', 'shop', 'phone', 'post'];
const values = (question: number, row: number): number | string => {
  const chance = (row * 7919 + question * 104_729) % 9973;
  if (question === 0) return chance % 11;
  return question < 7 ? 1 + (chance % (question === 1 ? 7 : 5)) : options[chance % 4]!;
};
const skipped = (question: number, row: number): boolean => (row * 31 + question * 17) % 10 === 0;
const questions = Array.from({ length: 10 }, (_, question) => ({ question, id: `q${question}` }));
const rows = Array.from({ length: 1e5 }, (_, row) => row);

/** As responses arrive: an object each. */
const responses = rows.map((row) =>
  Object.fromEntries(
    questions.filter(({ question }) => !skipped(question, row)).map(({ question, id }) => [id, values(question, row)]),
  ),
);
/** As an engine of columns keeps them: the answers to one question together. */
const columns = questions.map(({ id }) => {
  const column = responses.flatMap((answers) => answers[id] ?? []);
  return typeof column[0] === 'number' ? Float64Array.from(column as number[]) : (column as string[]);
});
/** The least there is to read: a code for each answer. */
const codes = columns.map((column) =>
  Uint8Array.from(column as ArrayLike<number | string> as string[], (answer) =>
    typeof answer === 'number' ? answer : options.indexOf(answer),
  ),
);

/** A query takes a second or so: a few rounds say enough. */
const few = { iterations: 10, warmupIterations: 2, time: 0, warmupTime: 0 };

const inMemory = (): Histogram[] => columns.map((column) => tallyAnswers(column as readonly string[]));
const promoters = (tally: Histogram): number => npsScore(tally).counts['promoters']!;

test('the full tally of ten questions from 100,000 responses', async ({ bench }) => {
  const database = new DatabaseSync(':memory:');
  database.exec('CREATE TABLE answer (response INTEGER, question TEXT, value ANY) STRICT; BEGIN');
  const insert = database.prepare('INSERT INTO answer VALUES (?, ?, ?)');
  for (const [row, answers] of responses.entries())
    for (const [id, value] of Object.entries(answers)) insert.run(row, id, value);
  database.exec('COMMIT');
  const count = database.prepare('SELECT question, value, COUNT(*) AS count FROM answer GROUP BY question, value');
  let found = 0;
  await bench.compare(
    bench('tallyAnswers of each column', () => {
      found = promoters(inMemory()[0]!);
    }),
    bench('tallyAnswers of what each response says', () => {
      const tallies = questions.map(({ id }) => {
        const column: (string | number)[] = [];
        for (const answers of responses) if (answers[id] !== undefined) column.push(answers[id]);
        return tallyAnswers(column);
      });
      found = promoters(tallies[0]!);
    }),
    bench('plain loop over codes, which is the limit', () => {
      const counts = codes.map((column) => {
        const sums = new Uint32Array(11);
        for (let i = 0; i < column.length; i++) sums[column[i]!]!++;
        return sums;
      });
      found = counts[0]![9]! + counts[0]![10]!;
    }),
    bench('SQLite, SELECT … GROUP BY question, value', () => {
      const rows = count.all();
      found = rows
        .filter(({ question, value }) => question === 'q0' && Number(value) > 8)
        .reduce((sum, row) => sum + Number(row['count']), 0);
    }),
    few,
  );
  database.close();
  expect(found).toBe(promoters(inMemory()[0]!));
});

test('the NPS of 1,000,000 answers in memory and in SQLite', async ({ bench }) => {
  const answers = Float64Array.from({ length: 1e6 }, (_, i) => (i * 7919) % 11);
  const database = new DatabaseSync(':memory:');
  database.exec('CREATE TABLE answer (value INTEGER) STRICT; BEGIN');
  const insert = database.prepare('INSERT INTO answer VALUES (?)');
  for (const answer of answers) insert.run(answer);
  database.exec('COMMIT');
  const count = database.prepare('SELECT value, COUNT(*) AS count FROM answer GROUP BY value');
  let found = 0;
  await bench.compare(
    bench('tallyAnswers', () => {
      found = npsScore(tallyAnswers(answers)).value!;
    }),
    bench('SQLite, SELECT … GROUP BY value', () => {
      const counts = Object.fromEntries(count.all().map((row) => [String(row['value']), Number(row['count'])]));
      found = npsScore({ counts, unanswered: {} }).value!;
    }),
    few,
  );
  database.close();
  expect(found).toBe(npsScore(tallyAnswers(answers)).value);
});
