import { expect, test } from 'vitest';
import { evaluate } from '../evaluate.ts';
import type { TargetingFacts, TrackedEvent } from '../facts.ts';
import type { Targeting } from '../targeting.ts';

const now = 1_000_000;
/** Events a second apart, the last of them now. */
const tracked = (...all: (string | [name: string, properties: Record<string, unknown>])[]): TrackedEvent[] =>
  all.map((one, i) => {
    const [name, properties] = [one].flat() as [string, Record<string, unknown>];
    return { name, properties, at: now - 1000 * (all.length - 1 - i) };
  });
const decide = (targeting: Targeting, facts: Partial<TargetingFacts> = {}) =>
  evaluate({ id: 'x', targeting }, { now, path: '/', ...facts });
const due = (...args: Parameters<typeof decide>): boolean => decide(...args).due;

test('an event opens it, or another', () => {
  const on = [{ event: 'order-placed' }, { event: 'other' }];
  expect(due({ on }, { events: tracked('order-placed') })).toBe(true);
  expect(due({ on }, { events: tracked('other') })).toBe(true);
  expect(due({ on }, { events: tracked('third') })).toBe(false);
});

test('an event opens it only with the properties that are meant', () => {
  const on = [{ event: { name: 'order-placed', when: { attribute: 'total', atLeast: 50 } } }];
  expect(due({ on }, { events: tracked(['order-placed', { total: 50 }]) })).toBe(true);
  expect(due({ on }, { events: tracked(['order-placed', { total: 49 }]) })).toBe(false);
  expect(due({ on }, { events: tracked('order-placed', ['search', { total: 80 }]) })).toBe(false);
});

test('where one opener has several keys, all of them must have happened', () => {
  const on = [{ event: 'read' as const, scroll: 0.5 }];
  const scroll = { share: 0.6, at: now };
  expect(due({ on }, { events: tracked('read') })).toBe(false);
  expect(due({ on }, { scroll })).toBe(false);
  expect(due({ on }, { scroll, events: tracked('read') })).toBe(true);
});

test('it tells for each opener what it saw', () => {
  const on = [{ event: 'read' as const, scroll: 0.5 }, { click: '#help' }];
  const { gates } = decide({ on }, { scroll: { share: 0.2, at: now }, events: tracked('search') });
  expect(gates[0]).toMatchObject({ seen: [{ event: ['search'], scroll: 0.2 }, { click: undefined }] });
});

test('a cancelled event opens it no more, and the next one does', () => {
  const targeting = { on: [{ event: 'order-placed' }], off: ['order-cancelled'] };
  expect(due(targeting, { events: tracked('order-placed') })).toBe(true);
  expect(due(targeting, { events: tracked('order-placed', 'order-cancelled') })).toBe(false);
  expect(due(targeting, { events: tracked('order-placed', 'order-cancelled', 'order-placed') })).toBe(true);
});

test('of two events in one millisecond the later one counts', () => {
  const targeting = { on: [{ event: 'a' }], off: ['b'] };
  const both = (...names: string[]): TrackedEvent[] => names.map((name) => ({ name, at: now }));
  expect(due(targeting, { events: both('a', 'b') })).toBe(false);
  expect(due(targeting, { events: both('b', 'a') })).toBe(true);
});

test('a survey that nothing opens is closed by an event for the rest of the page', () => {
  expect(due({ off: ['busy'] })).toBe(true);
  expect(due({ off: ['busy'] }, { events: tracked('busy') })).toBe(false);
});

test.each([
  [['search', 'view', 'buy'], true],
  [['view', 'search', 'buy'], true],
  [['buy', 'search'], false],
  [['search'], false],
])('a sequence of search and buy has happened in %j: %s', (names, passed) => {
  const on = [{ sequence: { of: ['search', 'buy'] } }];
  expect(due({ on }, { events: tracked(...names) })).toBe(passed);
});

test('a sequence has to keep its time, from whichever first event', () => {
  const on = [{ sequence: { of: ['search', 'buy'], within: '2s' } }];
  expect(due({ on }, { events: tracked('search', 'x', 'buy') })).toBe(true);
  expect(due({ on }, { events: tracked('search', 'x', 'x', 'buy') })).toBe(false);
  expect(due({ on }, { events: tracked('search', 'x', 'search', 'buy') })).toBe(true);
});

test('a sequence may begin on an earlier page, but not end there', () => {
  const on = [{ sequence: { of: ['search', 'buy'] } }];
  const earlierEvents = [{ name: 'search', at: now - 60_000 }];
  expect(due({ on }, { earlierEvents, events: tracked('buy') })).toBe(true);
  expect(due({ on }, { earlierEvents: [...earlierEvents, { name: 'buy', at: now - 50_000 }] })).toBe(false);
});

test('one event is not two steps of a sequence', () => {
  const on = [{ sequence: { of: ['buy', 'buy'] } }];
  expect(due({ on }, { events: tracked('buy') })).toBe(false);
  expect(due({ on }, { events: tracked('buy', 'buy') })).toBe(true);
});

test('scrolling, leaving, clicking and an element that is there open it', () => {
  expect(due({ on: [{ scroll: 0.6 }] }, { scroll: { share: 0.6, at: now } })).toBe(true);
  expect(due({ on: [{ scroll: 0.6 }] }, { scroll: { share: 0.59, at: now } })).toBe(false);
  expect(due({ on: [{ exit: true }] }, { exitAt: now })).toBe(true);
  expect(due({ on: [{ exit: true }] })).toBe(false);
  expect(due({ on: [{ click: '#help' }] }, { clicks: { '#help': now } })).toBe(true);
  expect(due({ on: [{ click: 'toString' }] }, { clicks: {} })).toBe(false);
  expect(due({ on: [{ present: '#thanks' }] }, { present: { '#thanks': now } })).toBe(true);
  expect(due({ on: [{ present: '#thanks' }] }, { present: {} })).toBe(false);
});

test('time on the page opens it, and it says when', () => {
  const on = [{ dwell: '30s' }];
  expect(decide({ on }, { openedAt: now - 10_000 })).toMatchObject({ due: false, next: now + 20_000 });
  expect(due({ on }, { openedAt: now - 30_000 })).toBe(true);
  expect(decide({ on: [{ dwell: '30s', scroll: 1 }] }, { openedAt: now }).next).toBeUndefined();
});
