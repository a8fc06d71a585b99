import { answersOf, countHistogram, query } from '@earshot/core/sql';
import { expect, test } from 'vitest';
import { count, keepAnswers, keepDocuments, openDatabase } from '../support/engine.ts';

const few = { iterations: 5, warmupIterations: 1, time: 0, warmupTime: 0 };
const comment = 'Fast to find and easy to pay, and the parcel came on the day it should.';

/** A number and a comment each, as decision 2 measured. */
const responses = Array.from({ length: 1e5 }, (_, i) => ({
  id: `0192f3a4-0000-7000-8000-${String(i).padStart(12, '0')}`,
  survey: { id: 'shop', version: 1 },
  answers: { recommend: (i * 7919) % 11, why: comment },
  updatedAt: '2026-03-01T10:00:00.000Z',
}));

test('counting the answers of 100,000 responses inside their JSON and in a table of their own', async ({ bench }) => {
  const database = await openDatabase.sqlite();
  await keepDocuments(database, responses);
  await database.run(`CREATE VIEW inside AS ${answersOf('sqlite')}`);
  await keepAnswers(database);
  await database.run('CREATE INDEX by_question ON answer (survey, question)');
  const counting = countHistogram('recommend');
  let nines = 0;
  await bench.compare(
    bench('inside JSON, json_each', async () => {
      nines = (await count(database, query(counting, { survey: 'shop', answers: 'inside' }, 'sqlite'))).counts['9']!;
    }),
    bench('in a table of answers', async () => {
      nines = (await count(database, query(counting, { survey: 'shop' }, 'sqlite'))).counts['9']!;
    }),
    few,
  );
  await database.close();
  expect(nines).toBe(responses.filter(({ answers }) => answers.recommend === 9).length);
}, 60_000);
