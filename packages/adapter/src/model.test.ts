import { expect, test } from 'vitest';
import { type Guards, guarded, playModel } from '../../../test/support/queue-model.ts';

const schedules = 100_000;

test('a hundred thousand schedules keep the promise', { timeout: 60_000 }, () => {
  for (let seed = 1; seed <= schedules; seed++) {
    const broken = playModel(seed);
    if (broken) expect(broken, `seed ${seed}`).toBeUndefined();
  }
});

test.each<[keyof Guards, string[]]>([
  ['deleteAfterSend', ['I1', 'I7']],
  ['lock', ['I3']],
  ['key', ['I2']],
  ['retry429', ['I1']],
  ['shadow', ['I7']],
  ['completedStays', ['a completed one was overtaken']],
  ['hold', ['I5']],
])('without the guard %s, schedules break what it is for', (guard, expected) => {
  const broken = new Set<string>();
  for (let seed = 1; seed <= 3000; seed++) broken.add(playModel(seed, { ...guarded, [guard]: false }) ?? '');
  for (const name of expected) expect([...broken]).toContain(name);
});
