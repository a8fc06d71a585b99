import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { type IssueCode, sentence } from '../issue.ts';
import { fromZod } from '../zod-issue.ts';
import { evaluate } from './evaluate.ts';
import type { TargetingFacts } from './facts.ts';
import { gateRules, gateSchemas, gates, lastGates } from './gate/index.ts';
import { plainlyDue } from './plain.ts';
import { type Targeting, targetingIssue, targetingSchema } from './targeting.ts';
import { triggerRules, triggerSchemas, triggers } from './trigger/index.ts';
import { weekdays } from './wall-clock.ts';

const day = 86_400_000;
const noon = Date.UTC(2026, 10, 21, 12);

const junk = fc.constantFrom<unknown>(null, true, -1, 0, 0.5, 3, '', 'x', [], ['x'], [null], {}, { x: 1 });
/** What belongs there; now and then something else. */
const mostly = (good: fc.Arbitrary<unknown>, ...faults: unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 60, arbitrary: good }, junk, fc.constantFrom(...faults, null));
/** An object, now and then with a key that is misspelt. */
const some = (model: Record<string, fc.Arbitrary<unknown>>, requiredKeys: string[] = []): fc.Arbitrary<unknown> => {
  const object = fc.record(model, { requiredKeys });
  return fc.oneof(
    { weight: 60, arbitrary: object },
    object.map((fields) => ({ ...fields, smaple: 1 })),
  );
};
const list = (item: fc.Arbitrary<unknown>, maxLength = 3): fc.Arbitrary<unknown> =>
  fc.array(item, { minLength: 1, maxLength });

const duration = mostly(fc.constantFrom(0, 5, '5s', '0.5h', '2d', '90d'), '90 days', 'd', '-5d');
const condition = mostly(
  fc.constantFrom(
    { attribute: 'plan', is: 'pro' },
    { not: { attribute: 'total', atLeast: 50 } },
    {
      any: [
        { attribute: 'plan', exists: false },
        { attribute: '"answer":', is: '"answer":' },
      ],
    },
  ),
  { answer: 'nps', is: 5 },
  { all: [{ answer: 'nps' }] },
);
const eventPattern = mostly(
  fc.oneof(
    fc.constantFrom('search', 'buy', 'cancel'),
    some({ name: fc.constantFrom('search', 'buy'), when: condition }, ['name', 'when']),
  ),
);
const opener = mostly(
  some({
    event: eventPattern,
    sequence: mostly(
      some({ of: mostly(fc.array(eventPattern, { minLength: 2, maxLength: 3 })), within: duration }, ['of']),
    ),
    dwell: duration,
    scroll: mostly(fc.constantFrom(0, 0.5, 1), 60),
    exit: mostly(fc.constant(true), false),
    click: mostly(fc.constantFrom('#help', '.buy')),
    present: mostly(fc.constantFrom('#thanks')),
  }),
);
const path = mostly(fc.oneof(fc.constantFrom('/a/*', '/', '*'), list(mostly(fc.constant('/b')))));
const url = mostly(fc.oneof(fc.constantFrom('/:id', 'https://*/a'), list(fc.constant('/b?*'))), '/(a|b)');
const date = mostly(fc.constantFrom('2026-11-20', '2026-11-22', '2027-02-28'), '2027-02-30', 'soon');
const models: Record<keyof typeof gateSchemas, fc.Arbitrary<unknown>> = {
  on: mostly(list(opener)),
  off: mostly(list(eventPattern)),
  where: mostly(some({ path, url, not: mostly(some({ path, url })) })),
  who: condition,
  device: mostly(list(mostly(fc.constantFrom('phone', 'tablet', 'desktop')))),
  language: mostly(list(mostly(fc.constantFrom('de', 'pt-BR'), 'de_AT'))),
  schedule: mostly(
    some({
      timeZone: mostly(fc.constantFrom('UTC', 'Europe/Vienna', 'visitor'), 'Vienna'),
      days: mostly(list(mostly(fc.constantFrom(...weekdays), 'monday'))),
      hours: mostly(fc.constantFrom('09:00-17:00', '22:00-02:00', '00:00-24:00'), '9-17', '25:00-26:00'),
      from: date,
      until: date,
    }),
  ),
  until: date,
  sample: mostly(fc.constantFrom(0, 0.2, 0.9, 1), 20),
  quota: mostly(
    some({ responses: mostly(fc.constant(5), 1.5), received: mostly(fc.constantFrom(0, 4, 5), -1) }, ['responses']),
  ),
  consent: mostly(fc.constant(true), false),
  gpc: mostly(fc.constantFrom('ask', 'leave'), 'both'),
  again: duration,
  shows: mostly(fc.constantFrom(1, 3), 0, 1.5),
  rest: duration,
  delay: duration,
  priority: mostly(fc.constantFrom(0, -1, 2.5)),
};
const targeting = some(models);

const moment = fc.integer({ min: -3 * day, max: 3 * day }).map((ms) => noon + ms);
const past = fc.integer({ min: -100 * day, max: 0 }).map((ms) => noon + ms);
const selectors = fc.dictionary(fc.constantFrom('#help', '.buy', '#thanks'), past);
const facts: fc.Arbitrary<TargetingFacts> = fc.record(
  {
    now: moment,
    path: fc.constantFrom('/', '/a/b', '/b'),
    url: fc.constantFrom('https://x.example/a', 'https://x.example/b?x=1'),
    visitor: fc.string({ minLength: 1 }),
    events: fc.array(
      fc.record({
        name: fc.constantFrom('search', 'buy', 'cancel'),
        at: past,
        properties: fc.constantFrom(undefined, { total: 80, plan: 'pro' }),
      }),
    ),
    shownAt: past,
    shownTimes: fc.nat(4),
    askedAt: past,
    openSince: past,
    dueAt: past,
    openedAt: past,
    scroll: fc.record({ share: fc.constantFrom(0, 0.5, 1), at: past }),
    exitAt: past,
    clicks: selectors,
    present: selectors,
    attributes: fc.constantFrom({ plan: 'pro' }, { total: 5 }),
    device: fc.constantFrom({ width: 390, height: 844, pointer: 'coarse' as const }),
    language: fc.constantFrom('de-AT', 'en'),
    timeZone: fc.constantFrom('UTC', 'America/New_York'),
    received: fc.constantFrom(4, 5),
    consent: fc.boolean(),
    gpc: fc.boolean(),
  },
  { requiredKeys: ['now', 'path'] },
);

test('every gate and trigger stands in each table, in one order', () => {
  expect(Object.keys(gateRules())).toEqual(Object.keys(gateSchemas));
  expect(Object.keys(triggerRules)).toEqual(Object.keys(triggerSchemas));
  expect(Object.keys({ ...gates, ...lastGates }).sort()).toEqual(Object.keys(gateSchemas).sort());
  expect(Object.keys(triggers).sort()).toEqual(Object.keys(triggerSchemas).sort());
});

test('the rule of a visitor’s page finds what the schema finds first, and nothing else', () => {
  const schema = targetingSchema();
  const codes = new Set<IssueCode>();
  let good = 0;
  fc.assert(
    fc.property(targeting, (targeting) => {
      const { success, error } = schema.safeParse(targeting);
      const whole = success ? undefined : fromZod(error.issues[0]!, { targeting }, ['targeting'])[0]!;
      const first = targetingIssue(targeting);
      expect(first && [first.path, sentence(first)]).toEqual(whole && [whole.path, sentence(whole)]);
      if (first) codes.add(first.code);
      else good++;
    }),
    { numRuns: 1000 },
  );
  // So that the comparison says something: many of each sort.
  expect(good).toBeGreaterThan(40);
  expect([...codes].filter((code) => code.startsWith('bad-')).length).toBeGreaterThanOrEqual(8);
});

test('no targeting makes it throw, and none that passes is decided otherwise a second time', () => {
  fc.assert(
    fc.property(fc.oneof(targeting, fc.jsonValue()), facts, (targeting, facts) => {
      const survey = { id: 'x', targeting: targeting as Targeting };
      expect(evaluate(survey, facts)).toEqual(evaluate(survey, facts));
    }),
    { numRuns: 2000 },
  );
});

test('a targeting with a fault is never due', () => {
  let faulty = 0;
  fc.assert(
    fc.property(
      fc
        .constantFrom(...(Object.keys(models) as (keyof typeof models)[]))
        .chain((key) => models[key].map((wanted) => ({ [key]: wanted }))),
      facts,
      (targeting, facts) => {
        const issue = targetingIssue(targeting);
        if (!issue) return;
        faulty++;
        const decision = evaluate({ id: 'x', targeting: targeting as Targeting }, facts);
        expect([targeting, decision.due]).toEqual([targeting, false]);
      },
    ),
    { numRuns: 1500 },
  );
  expect(faulty).toBeGreaterThan(80);
});

test('a gate that says when it could pass next passes then', () => {
  const told = new Map<string, number>();
  fc.assert(
    fc.property(targeting, facts, (targeting, facts) => {
      if (targetingIssue(targeting)) return;
      const survey = { id: 'x', targeting: targeting as Targeting };
      const { gates, next } = evaluate(survey, facts);
      for (const { gate, passed, next } of gates) {
        if (passed || next === undefined) continue;
        told.set(gate, (told.get(gate) ?? 0) + 1);
        expect(next).toBeGreaterThan(facts.now);
        const then = evaluate(survey, { ...facts, now: next }).gates.find((other) => other.gate === gate);
        expect([gate, then!.passed]).toEqual([gate, true]);
      }
      const latest = gates.filter(({ passed }) => !passed).map((gate) => gate.next ?? Infinity);
      if (next !== undefined) expect(next).toBe(Math.max(...latest));
    }),
    { numRuns: 1500 },
  );
  for (const gate of ['again', 'rest', 'alone', 'delay', 'schedule']) expect(told.get(gate)).toBeGreaterThan(5);
});

test('the plain decision is the whole one, wherever there is a plain one', () => {
  const plain = fc.record(
    {
      on: fc.array(fc.record({ event: fc.constantFrom('search', 'buy') }), { minLength: 1, maxLength: 2 }),
      where: fc.record({ path: fc.constantFrom('/a/*', '/', '*') }),
      sample: fc.constantFrom(0, 0.2, 0.9, 1),
      delay: fc.constantFrom(5, '5s'),
      again: fc.constantFrom(0, 5, '2d', '90d'),
      until: fc.constantFrom('2026-11-20', '2026-11-22', '2027-02-28', '2027-02-29', '2027-13-01'),
    },
    { requiredKeys: [] },
  );
  const counts = { due: 0, not: 0, left: 0 };
  fc.assert(
    fc.property(fc.oneof(plain, targeting), facts, (targeting, { now, path, visitor, shownAt, events = [] }) => {
      const survey = { id: 'x', targeting: targeting as Targeting };
      const due = plainlyDue(survey, now, path, shownAt, events, undefined, () => visitor);
      counts[due === undefined ? 'left' : due ? 'due' : 'not']++;
      if (due === undefined) return;
      expect(targetingIssue(targeting)).toBeUndefined();
      expect(due).toBe(evaluate(survey, { now, path, visitor, shownAt, events }).ready);
    }),
    { numRuns: 1500 },
  );
  expect(counts.due).toBeGreaterThan(30);
  expect(counts.not).toBeGreaterThan(30);
  expect(counts.left).toBeGreaterThan(200);
});

test('whoever has begun a survey waits for no event any more, and for whatever else', () => {
  const due = (begun: unknown, path: string): boolean | undefined =>
    plainlyDue(
      { id: 'x', targeting: { on: [{ event: 'buy' }], where: { path: '/a' } } },
      noon,
      path,
      undefined,
      [],
      begun,
      () => 'v',
    );
  expect([due(undefined, '/a'), due('{}', '/a'), due('{}', '/b')]).toEqual([false, true, false]);
});

test('every documented targeting of old is read plainly', () => {
  const old = {
    on: [{ event: 'order-placed' }, { event: 'späti "x"' }],
    where: { path: '/checkout/*' },
    sample: 0.2,
    delay: '5s',
    again: '90d',
    until: '2027-01-01',
  };
  const plain = (targeting: Targeting): boolean | undefined =>
    plainlyDue({ id: 'x', targeting }, noon, '/checkout/', undefined, [{ name: 'order-placed' }], undefined, () => '3');
  expect(targetingIssue(old)).toBeUndefined();
  expect(plain({ ...old, on: [{ event: 'order-placed' }] })).toBeTypeOf('boolean');
  // One with a quotation mark is left to the whole decision, as is the 29th of a month.
  expect(plain(old)).toBeUndefined();
  expect(plain({ until: '2027-01-29' })).toBeUndefined();
  expect(z.toJSONSchema(targetingSchema(), { io: 'input' })).toHaveProperty('properties.on');
});
