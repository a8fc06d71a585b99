import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Unanswered } from '../response.ts';
import { addAnswer, addUnanswered, emptyHistogram, type Histogram, mergeHistograms } from './histogram.ts';

const answer = fc.oneof(
  fc.integer({ min: 0, max: 10 }),
  fc.string(),
  fc.boolean(),
  fc.constantFrom('__proto__', 'constructor', 'toString'),
);
const reason = fc.constantFrom<Unanswered>('skipped', 'notApplicable', 'dontKnow');
const event = fc.oneof(fc.record({ answer }), fc.record({ reason }));
type Event = { answer: string | number | boolean } | { reason: Unanswered };

const fold = (events: Event[]): Histogram =>
  events.reduce(
    (tally, event) => ('answer' in event ? addAnswer(tally, event.answer) : addUnanswered(tally, event.reason)),
    emptyHistogram(),
  );

test('merging is associative, commutative and has the empty tally as its identity', () => {
  const tally = fc.array(event).map(fold);
  fc.assert(
    fc.property(tally, tally, tally, (a, b, c) => {
      expect(mergeHistograms(mergeHistograms(a, b), c)).toEqual(mergeHistograms(a, mergeHistograms(b, c)));
      expect(mergeHistograms(a, b)).toEqual(mergeHistograms(b, a));
      expect(mergeHistograms(a, emptyHistogram())).toEqual(a);
    }),
  );
});

test('counting in parts, in any order, gives the same tally as counting at once', () => {
  fc.assert(
    fc.property(fc.array(event), fc.nat(), (events, cut) => {
      const at = events.length > 0 ? cut % events.length : 0;
      expect(mergeHistograms(fold(events.slice(at)), fold(events.slice(0, at)))).toEqual(fold(events));
    }),
  );
});

test('an answer may be called __proto__', () => {
  const tally = addAnswer(addAnswer(emptyHistogram(), '__proto__'), '__proto__');
  expect(Object.entries(tally.counts)).toEqual([['__proto__', 2]]);
  expect(Object.getPrototypeOf(tally.counts)).toBe(Object.prototype);
});

test('adding leaves the tally that was given as it was', () => {
  const before = addAnswer(emptyHistogram(), 9);
  addUnanswered(addAnswer(before, 9), 'skipped');
  expect(before).toEqual({ counts: { 9: 1 }, unanswered: {} });
});
