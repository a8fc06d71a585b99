import { expect, test } from 'vitest';
import { evaluate, type Gate } from './evaluate.ts';
import type { TargetingFacts } from './facts.ts';
import type { Targeting } from './targeting.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 21);
const facts: TargetingFacts = {
  now,
  path: '/checkout/done',
  visitor: 'someone',
  events: [{ name: 'order-placed', at: now - 1000, properties: { total: 80 } }],
};
const decide = (targeting: Targeting, change: Partial<TargetingFacts> = {}) =>
  evaluate({ id: 'x', targeting }, { ...facts, ...change });
const due = (...args: Parameters<typeof decide>): boolean => decide(...args).due;
const gate = (name: string, ...args: Parameters<typeof decide>): Gate | undefined =>
  decide(...args).gates.find(({ gate }) => gate === name);

test('a survey without targeting is due, and has the two gates that every survey has', () => {
  expect(evaluate({ id: 'x' }, facts)).toEqual({
    due: true,
    ready: true,
    gates: [
      { gate: 'again', passed: true, wanted: '90d', seen: undefined },
      { gate: 'alone', passed: true, wanted: true, seen: undefined },
    ],
  });
});

test('every gate is told, passed or failed, with what was wanted and what was seen', () => {
  expect(decide({ where: { path: '/cart' }, until: '2026-11-22' }).gates).toEqual([
    { gate: 'where', passed: false, wanted: { path: '/cart' }, seen: '/checkout/done' },
    { gate: 'until', passed: true, wanted: '2026-11-22', seen: now },
    expect.objectContaining({ gate: 'again' }),
    expect.objectContaining({ gate: 'alone' }),
  ]);
});

test('a visitor is left alone for 90 days, or as long as the survey says', () => {
  expect(due({}, { shownAt: now - 89 * day })).toBe(false);
  expect(due({}, { shownAt: now - 90 * day })).toBe(true);
  expect(due({ again: '1d' }, { shownAt: now - 2 * day })).toBe(true);
  expect(gate('again', { again: '1d' }, { shownAt: now })).toEqual({
    gate: 'again',
    passed: false,
    wanted: '1d',
    seen: now,
    next: now + day,
  });
});

test('it rests after any survey, for as long as it says', () => {
  expect(due({ rest: '7d' }, { askedAt: now - 6 * day })).toBe(false);
  expect(due({ rest: '7d' }, { askedAt: now - 7 * day })).toBe(true);
  expect(due({}, { askedAt: now })).toBe(true);
});

test('it is shown so often, and no more', () => {
  expect(due({ shows: 2, again: 0 }, { shownTimes: 1, shownAt: now - 1 })).toBe(true);
  expect(due({ shows: 2, again: 0 }, { shownTimes: 2, shownAt: now - 1 })).toBe(false);
});

test('it waits while a prompt is open in another tab, but not for one that has crashed', () => {
  expect(due({}, { openSince: now - 1000 })).toBe(false);
  expect(decide({}, { openSince: now - 1000 }).next).toBe(now - 1000 + 600_000);
  expect(due({}, { openSince: now - 600_000 })).toBe(true);
});

test('it ends when the day begins', () => {
  expect(due({ until: '2026-11-22' })).toBe(true);
  expect(due({ until: '2026-11-21' })).toBe(false);
});

test('it ends with the quota, and does not begin while nobody says how many there are', () => {
  expect(due({ quota: { responses: 500, received: 499 } })).toBe(true);
  expect(due({ quota: { responses: 500, received: 500 } })).toBe(false);
  expect(due({ quota: { responses: 500 } })).toBe(false);
  expect(due({ quota: { responses: 500, received: 1 } }, { received: 500 })).toBe(false);
});

test('without consent it is not due, whether it was refused or not asked for', () => {
  expect(due({ consent: true }, { consent: true })).toBe(true);
  expect(due({ consent: true }, { consent: false })).toBe(false);
  expect(due({ consent: true })).toBe(false);
});

test('it leaves those alone whose browser asks for privacy, if it says so', () => {
  expect(due({}, { gpc: true })).toBe(true);
  expect(due({ gpc: 'ask' }, { gpc: true })).toBe(true);
  expect(due({ gpc: 'leave' }, { gpc: true })).toBe(false);
  expect(due({ gpc: 'leave' }, { gpc: false })).toBe(true);
});

test('without an id a share of visitors is nobody, and all of them are everybody', () => {
  expect(due({ sample: 0.99 }, { visitor: undefined })).toBe(false);
  expect(due({ sample: 1 }, { visitor: undefined })).toBe(true);
  expect(due({ sample: 0 })).toBe(false);
});

test('it looks at what the host says about the visitor, and tells no more than it looked at', () => {
  const who = { all: [{ attribute: 'plan', is: 'pro' }, { not: { attribute: 'trial', is: true } }] };
  const attributes = { plan: 'pro', trial: false, mail: 'me@example.org' };
  expect(gate('who', { who }, { attributes })).toMatchObject({ passed: true, seen: { plan: 'pro', trial: false } });
  expect(due({ who })).toBe(false);
});

test.each([
  [['phone'], { width: 390, height: 844, pointer: 'coarse' }, true],
  [['phone'], { width: 844, height: 390, pointer: 'coarse' }, true],
  [['tablet', 'desktop'], { width: 820, height: 1180, pointer: 'coarse' }, true],
  [['tablet'], { width: 500, height: 400, pointer: 'fine' }, false],
  [['phone'], undefined, false],
] as const)('devices %j: %j passes: %s', (wanted, device, passed) => {
  expect(due({ device: [...wanted] }, { device })).toBe(passed);
});

test.each([
  [['de'], 'de-AT', true],
  [['de-AT'], 'de', false],
  [['fr', 'DE'], 'de', true],
  [['de'], 'den', false],
  [['und'], undefined, false],
])('languages %j: %s passes: %s', (wanted, language, passed) => {
  expect(due({ language: wanted }, { language })).toBe(passed);
});

test.each([
  [{ path: ['/cart', '/checkout/*'] }, true],
  [{ path: '/checkout/*', not: { path: '*/done' } }, false],
  [{ url: 'https://*.example/checkout/:step' }, true],
  [{ url: 'https://*.example/checkout/:step?*coupon=*' }, true],
  [{ url: '/checkout/*?' }, false],
  [{ path: '/checkout/*', url: '/cart' }, false],
  [{ not: { url: '*?*coupon=*' } }, false],
])('where %j: %s', (where, passed) => {
  expect(due({ where }, { url: 'https://shop.example/checkout/done?coupon=1' })).toBe(passed);
});

test('a pattern of addresses fails where the address is not known', () => {
  expect(due({ where: { url: '*' } })).toBe(false);
  expect(due({ where: { not: { url: '/cart' } } })).toBe(false);
});

test('a delay runs once everything else has passed', () => {
  expect(decide({ delay: '5s' })).toMatchObject({ due: false, ready: true });
  expect(decide({ delay: '5s', where: { path: '/' } })).toMatchObject({ due: false, ready: false });
  expect(decide({ delay: '5s' }, { dueAt: now - 4000 })).toMatchObject({ due: false, ready: true, next: now + 1000 });
  expect(decide({ delay: '5s' }, { dueAt: now - 5000 })).toMatchObject({ due: true });
  expect(due({ delay: 0 })).toBe(true);
});

test('it says when to look again, if time alone stands in the way, and else nothing', () => {
  expect(decide({ rest: '1d', again: '2d' }, { askedAt: now, shownAt: now }).next).toBe(now + 2 * day);
  expect(decide({ again: '2d', where: { path: '/' } }, { shownAt: now }).next).toBeUndefined();
});

test.each([
  ['again', '90 days'],
  ['again', 'd'],
  ['again', null],
  ['again', { days: 90 }],
  ['until', 'soon'],
  ['until', ''],
  ['until', null],
  ['sample', '20%'],
  ['sample', 20],
  ['smaple', 0.1],
  ['alone', false],
  ['toString', true],
  ['who', { atribute: 'plan' }],
  ['who', null],
  ['on', 'order-placed'],
  ['on', []],
  ['on', [{}]],
  ['on', [null]],
  ['on', [{ event: 'order-placed', scrol: 1 }]],
  ['where', { pth: '/checkout/*' }],
  ['where', { path: 7 }],
  ['device', 7],
  ['schedule', { timeZone: 'Nowhere' }],
  ['consent', 'yes'],
  ['gpc', 'maybe'],
  ['shows', 'many'],
  ['rest', 'long'],
  ['delay', 'soon'],
  ['quota', null],
  ['language', [7]],
])('%s: %j is a gate that fails and shows what was wanted', (gate, wanted) => {
  for (const shownAt of [undefined, now - 1000 * day])
    expect(decide({ [gate]: wanted }, { shownAt, askedAt: shownAt }).gates).toContainEqual(
      expect.objectContaining({ gate, wanted, passed: false }),
    );
});

test.each([null, 7, 'x', [], [{}]])('a targeting that is %j is never due', (targeting) => {
  expect(evaluate({ id: 'x', targeting: targeting as Targeting }, facts).due).toBe(false);
});

test('a key that is there without a value is as good as absent', () => {
  expect(due({ where: undefined, sample: undefined, again: undefined } as Targeting)).toBe(true);
});
