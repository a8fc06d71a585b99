import { expect, test } from 'vitest';
import * as entry from './index.ts';
import {
  answersOf,
  type Counting,
  countCrossProducts,
  countGap,
  countHistogram,
  countQuiz,
  countRanking,
  countRows,
  periodBounds,
  query,
} from './index.ts';
import { toExact } from './row.ts';

test('the entry offers these names and no others', () => {
  expect(Object.keys(entry).sort().join(' ')).toBe(
    'answersOf countAnswers countConstantSum countCrossProducts countGap countHistogram countKano countMaxDiff countMoments countPairs countQuiz countRanking countReplicates countRows countServqual countTags countWeighted countWeightedMoments periodBounds query queryByPeriod',
  );
});

test.each(['sqlite', 'postgres'] as const)('what comes from outside is bound and never text, for %s', (dialect) => {
  const evil = `x'"; DROP TABLE answer; --`;
  const countings: Counting<unknown>[] = [
    countHistogram(evil),
    countCrossProducts([evil, 'b']),
    countRanking(evil, [evil, 'b'], { top: 1 }),
    countRows(evil, [evil]),
    countGap(evil, { form: { [evil]: [evil] } }),
    countQuiz([{ question: evil, marks: { [evil]: 1 } }]),
  ];
  for (const counting of countings) {
    const { text, values } = query(counting, { survey: evil, version: 2 }, dialect);
    expect(text).not.toContain('DROP');
    const places = dialect === 'sqlite' ? text.match(/\?/g) : text.match(/\$\d+\b/g);
    expect(places).toHaveLength(values.length);
    expect(values.slice(0, 2)).toEqual([evil, 2]);
  }
});

test('relations are named in quotes, which a name cannot leave', () => {
  const { text } = query(countHistogram('q'), { survey: 's', answers: ['shop', 'an"swer'] }, 'postgres');
  expect(text).toContain('FROM "shop"."an""swer" AS answered');
  expect(answersOf('sqlite', { responses: 'a"b', column: 'c"d' })).toContain('"stored"."c""d"');
});

test('places of PostgreSQL are numbered as the values stand', () => {
  const { text, values } = query(countHistogram('recommend'), { survey: 'checkout', version: 3 }, 'postgres');
  expect(text).toContain('answered.survey = $1 AND answered.version = $2 AND answered.question IN ($3)');
  expect(values).toEqual(['checkout', 3, 'recommend']);
});

test('a sum beyond 2⁵³ keeps its digits, as a bigint or as a string', () => {
  const sum = [9007199254740992, 1];
  expect([toExact(9007199254740993n), toExact('9007199254740993'), toExact('4.5')]).toEqual([sum, sum, [4.5, 0]]);
});

test('periods end where the next begins, and a day has 23 hours when the clocks go forward', () => {
  const days = periodBounds('2026-03-28', '2026-03-30', 'Europe/Berlin');
  expect(days.map(({ since }) => since)).toEqual([
    '2026-03-27T23:00:00.000Z',
    '2026-03-28T23:00:00.000Z',
    '2026-03-29T22:00:00.000Z',
  ]);
  expect(days.map(({ until }) => until).slice(0, 2)).toEqual(days.map(({ since }) => since).slice(1));
  expect(periodBounds('2026-Q4', '2026-Q4', 'Pacific/Kiritimati')).toEqual([
    { period: '2026-Q4', since: '2026-09-30T10:00:00.000Z', until: '2026-12-31T10:00:00.000Z' },
  ]);
  expect(periodBounds('2026-W53', '2026-W53')[0]!.until).toBe('2027-01-04T00:00:00.000Z');
  expect([periodBounds('2026', '2025'), periodBounds('2026', '2026', 'Nowhere'), periodBounds('x', 'x')]).toEqual([
    [],
    [],
    [],
  ]);
});
