import { describe, expect, test } from 'vitest';
import { type Condition, holds } from './condition.ts';

const facts = { answers: { score: 7, why: 'slow', none: null }, attributes: { plan: 'pro', trial: false } };
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
  ])('%j', (condition) => expect(check(condition)).toBe(false));
});
