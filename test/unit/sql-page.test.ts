import { readFileSync } from 'node:fs';
import {
  answersOf,
  type Counting,
  countAnswers,
  countConstantSum,
  countCrossProducts,
  countGap,
  countHistogram,
  countKano,
  countMaxDiff,
  countMoments,
  countPairs,
  countQuiz,
  countRanking,
  countReplicates,
  countRows,
  countServqual,
  countTags,
  countWeighted,
  countWeightedMoments,
  query,
  queryByPeriod,
} from '@earshot/core/sql';
import { expect, test } from 'vitest';

const page = '../../docs/reference/sql-statements.md';
const selection = { survey: 'checkout' };

/** As the page on SQL calls them. */
const countings: Record<string, Counting<unknown>> = {
  "countHistogram('recommend')": countHistogram('recommend'),
  "countAnswers(['recommend'])": countAnswers(['recommend']),
  "countWeighted('recommend')": countWeighted('recommend'),
  "countMoments('spent')": countMoments('spent'),
  "countWeightedMoments('spent')": countWeightedMoments('spent'),
  "countCrossProducts(['a', 'b'])": countCrossProducts(['a', 'b']),
  "countPairs('with', 'without')": countPairs('with', 'without'),
  "countTags('tags')": countTags('tags'),
  "countRows('grid', ['x', 'y'])": countRows('grid', ['x', 'y']),
  "countKano('feature')": countKano('feature'),
  "countGap('service', { form })": countGap('service', { form: { care: ['1'] } }),
  "countRanking('order', ['x', 'y'])": countRanking('order', ['x', 'y']),
  "countConstantSum('split', ['x', 'y'])": countConstantSum('split', ['x', 'y']),
  "countMaxDiff(['set1', 'set2'])": countMaxDiff(['set1', 'set2']),
  "countQuiz([{ question: 'capital', marks: { bern: 1 } }])": countQuiz([{ question: 'capital', marks: { bern: 1 } }]),
  'countServqual({ form, expectation, perception, importance })': countServqual({
    form: { care: ['1'] },
    expectation: (item) => `e${item}`,
    perception: (item) => `p${item}`,
    importance: 'matters',
  }),
  "countReplicates(['a', 'b'], 200)": countReplicates(['a', 'b'], 200),
};

const block = (text: string): string => `\`\`\`sql\n${text}\n\`\`\``;

function section(title: string, sqlite: string, postgres: string): string {
  const same = postgres.replace(/\$\d+/g, '?') === sqlite;
  const other = same ? 'PostgreSQL: the same, with `$1`, `$2`, … for `?`.' : `PostgreSQL:\n\n${block(postgres)}`;
  return `## ${title}\n\n${block(sqlite)}\n\n${other}\n`;
}

// `vitest run test/unit/sql-page.test.ts -u` writes the page anew.
test('the page of statements has what is sent to the engines', async () => {
  const intro =
    '# SQL, the statements\n\nWhat `query` gives for each call in [SQL](sql.md). The first block is for SQLite.\n';
  const weeks = [{ period: '2026-W01', since: '2025-12-29T00:00:00.000Z', until: '2026-01-05T00:00:00.000Z' }];
  const periodic = (['sqlite', 'postgres'] as const).map(
    (dialect) => queryByPeriod(countHistogram('recommend'), selection, weeks, dialect).text,
  );
  const sections = [
    section('answersOf', answersOf('sqlite'), answersOf('postgres')),
    ...Object.entries(countings).map(([call, counting]) =>
      section(
        call.replace(/\(.*/, ''),
        query(counting, selection, 'sqlite').text,
        query(counting, selection, 'postgres').text,
      ),
    ),
    section('queryByPeriod', periodic[0]!, periodic[1]!),
  ];
  await expect([intro, ...sections].join('\n')).toMatchFileSnapshot(page);
});

test('the page on SQL has every counting in its table', () => {
  const text = readFileSync(new URL('../../docs/reference/sql.md', import.meta.url), 'utf8');
  for (const call of Object.keys(countings))
    expect(text).toContain(`[\`${call}\`](sql-statements.md#${call.replace(/\(.*/, '').toLowerCase()})`);
});
