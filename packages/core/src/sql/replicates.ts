import { poissonSums, type Replicates } from '../tally/replicates.ts';
import { products, type RowOptions, toCrossProducts, whole } from './cross-products.ts';
import { type Fragment, sql, verbatim } from './fragment.ts';
import type { Counting } from './query.ts';
import { toNumber } from './row.ts';
import { wide } from './wide.ts';

/**
 * The `Replicates` of several questions' numbers: chance is drawn in the engine from the response's id, as core does it in
 * memory, letter by letter. That is slow: of all tallies this is the one to count rarely. Ids are ASCII, as UUIDs are.
 *
 * @param count how many replicates
 */
export const countReplicates = (
  questions: readonly string[],
  count = 200,
  { weighted = false }: RowOptions = {},
): Counting<Replicates> => ({
  questions,
  plan: (engine, weights) => ({
    steps: [
      ['wide', wide(questions)],
      [
        'hashing',
        sql`SELECT response, response || ':' AS rest, CAST(2166136261 AS BIGINT) AS hash FROM wide
        UNION ALL
        SELECT response, substr(rest, 2), ${letter(engine.code(verbatim('rest')))} FROM hashing WHERE rest <> ''`,
      ],
      [
        'numbered',
        sql`SELECT response, CAST(entry.value AS TEXT) AS replicate, CAST(entry.value AS TEXT) AS rest, hash
        FROM hashing, ${engine.items(sql`${JSON.stringify([...Array(count).keys()])}`, 'entry')}
        WHERE hashing.rest = ''
        UNION ALL
        SELECT response, replicate, substr(rest, 2), ${letter(engine.code(verbatim('rest')))} FROM numbered WHERE rest <> ''`,
      ],
      [
        'mixed',
        sql`SELECT response, replicate, ${multiplied(shifted(16), 0x85ebca6b)} AS hash FROM numbered WHERE rest = ''`,
        'kept',
      ],
      ['stirred', sql`SELECT response, replicate, ${multiplied(shifted(13), 0xc2b2ae35)} AS hash FROM mixed`, 'kept'],
      ['drawn', sql`SELECT response, replicate, ${shifted(16)} AS hash FROM stirred`, 'kept'],
      [
        'times',
        sql`SELECT response, replicate, ${poisson} AS w FROM drawn WHERE hash >= ${verbatim(String(thresholds[0]))}`,
      ],
      [
        'line',
        weighted
          ? sql`SELECT period, replicate, ${whole(questions.length)}, times.w * CAST(given.weight AS DOUBLE PRECISION) AS w
        FROM wide
        JOIN times ON times.response = wide.response
        JOIN ${weights} AS given ON given.response = wide.response
        WHERE given.weight > 0 AND given.weight < 1e100`
          : sql`SELECT period, replicate, ${whole(questions.length)}, times.w
        FROM wide
        JOIN times ON times.response = wide.response`,
      ],
    ],
    rows: products(questions.length, { weighted: true, keys: 'replicate, ' }),
  }),
  read: (rows) =>
    Array.from({ length: count }, (_, i) =>
      toCrossProducts(
        rows.filter(({ replicate }) => toNumber(replicate) === i),
        questions.length,
      ),
    ),
});

// SQLite has no exclusive or, and neither engine wraps a product of 32-bit numbers, so both are spelt out. Each reads the
// hash twice: the steps are kept, or an engine that merges them would read it hundreds of times.

/** One step of FNV-1a: the hash, XOR the code of the next letter, times the prime. */
const letter = (code: Fragment): Fragment => sql`(((hash | ${code}) - (hash & ${code})) * 16777619) & 4294967295`;

/** hash XOR (hash >>> bits). */
const shifted = (bits: number): Fragment => verbatim(`((hash | (hash >> ${bits})) - (hash & (hash >> ${bits})))`);

/** The lower 32 bits of a product, in halves that stay below 2⁶³. */
const multiplied = (x: Fragment, by: number): Fragment =>
  sql`((${x} * ${verbatim(String(by & 0xffff))}) + (((${x} * ${verbatim(String(by >>> 16))}) & 65535) << 16)) & 4294967295`;

/** The hashes from which on a response counts once, twice, … */
const thresholds = /* @__PURE__ */ poissonSums.map((sum) => Math.ceil(sum * 2 ** 32));

const poisson = /* @__PURE__ */ verbatim(
  `CASE ${thresholds.map((hash, count) => `WHEN hash < ${hash} THEN ${count}`).join(' ')} ELSE ${thresholds.length} END`,
);
