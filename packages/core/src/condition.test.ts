import { describe, expect, test } from 'vitest';
import { type Condition, holds, verdict } from './condition.ts';

const facts = {
  answers: {
    score: 7,
    why: 'slow',
    none: null,
    used: ['web', { id: 'other', text: 'Fax' }],
    source: { id: 'other', text: 'At the fair' },
    grid: { speed: 2, price: { expectation: 7 } },
  },
  attributes: { plan: 'pro', trial: false },
  scores: { total: 3, 'search.category': 'M' },
  hidden: { campaign: 'spring-26' },
};
const check = (condition: Condition): boolean => holds(condition, facts);

describe('holds:', () => {
  test.each<Condition>([
    { answer: 'score' },
    { answer: 'score', exists: true },
    { answer: 'gone', exists: false },
    { answer: 'score', is: 7 },
    { answer: 'why', in: ['slow', 'dear'] },
    { answer: 'score', atLeast: 7, atMost: 7 },
    { attribute: 'plan', is: 'pro' },
    { attribute: 'trial', is: false },
    { all: [{ answer: 'score' }, { attribute: 'plan' }] },
    { any: [{ answer: 'gone' }, { attribute: 'plan' }] },
    { not: { answer: 'gone' } },
    { all: [] },
    { answer: 'score', between: [7, 8] },
    { answer: 'used', contains: 'web' },
    { answer: 'used', contains: 'other' },
    { answer: 'why', contains: 'LOW' },
    { answer: 'why', matches: 's*W' },
    { answer: 'source', is: 'other' },
    { answer: 'source', part: 'text', matches: '*fair' },
    { answer: 'grid', row: 'speed', atMost: 2 },
    { answer: 'grid', row: 'price', part: 'expectation', is: 7 },
    { answer: 'grid', row: 'ease', exists: false },
    { score: 'total', atLeast: 3 },
    { score: 'search.category', is: 'M' },
    { hidden: 'campaign', matches: 'spring-??' },
  ])('%j', (condition) => expect(check(condition)).toBe(true));
});

describe('does not hold:', () => {
  test.each<Condition>([
    { answer: 'gone' },
    { answer: 'score', exists: false },
    { answer: 'gone', exists: false, is: 7 },
    { answer: 'score', exists: false, is: 7 },
    { answer: 'gone', exists: false, atMost: 5 },
    { answer: 'score', is: '7' as unknown as number },
    { answer: 'score', atLeast: 8 },
    { answer: 'score', atMost: 6 },
    { answer: 'why', atLeast: 0 },
    { answer: 'none', atLeast: 0 },
    { answer: 'gone', atMost: 5 },
    { answer: 'toString' },
    { attribute: '__proto__' },
    { attribute: 'score' },
    { any: [] },
    { not: { answer: 'score' } },
    { answer: 'score', between: [8, 9] },
    { answer: 'score', contains: 7 },
    { answer: 'used', contains: 'we' },
    { answer: 'used', is: 'web' },
    { answer: 'why', matches: 'low' },
    { answer: 'score', matches: '*' },
    { answer: 'why', part: 'length' },
    { answer: 'grid', row: 'toString' },
    { answer: 'grid', row: 'speed', part: 'expectation' },
    { score: 'gone' },
    { hidden: 'plan' },
  ])('%j', (condition) => expect(check(condition)).toBe(false));
});

describe('is decided before all answers are there:', () => {
  const open = (id?: string): boolean => id === undefined || id === 'later';
  test.each<[Condition, boolean | undefined]>([
    [{ answer: 'later' }, undefined],
    [{ not: { answer: 'later' } }, undefined],
    [{ answer: 'score', is: 7 }, true],
    [{ all: [{ answer: 'later' }, { answer: 'score', is: 6 }] }, false],
    [{ all: [{ answer: 'later' }, { answer: 'score', is: 7 }] }, undefined],
    [{ any: [{ answer: 'later' }, { answer: 'score', is: 7 }] }, true],
    [{ any: [{ answer: 'later' }, { answer: 'score', is: 6 }] }, undefined],
    [{ score: 'total' }, undefined],
    [{ hidden: 'campaign' }, true],
  ])('%j: %s', (condition, decided) => expect(verdict(condition, facts, open)).toBe(decided));
});
