import { uuidv7 } from '@earshot/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyUuid } from './key.ts';

const uuid = fc
  .tuple(fc.nat(2 ** 44), fc.uint8Array({ minLength: 10, maxLength: 10 }))
  .map(([now, random]) => uuidv7(now, random));
const revision = fc.integer({ min: 1, max: 1_000_000 });
const index = fc.nat(1000);

test('a key has one UUID, of the same version and variant', () => {
  fc.assert(
    fc.property(uuid, revision, index, (id, revision, index) => {
      const made = keyUuid({ id, revision }, index);
      expect(made).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(keyUuid({ id: id.toUpperCase(), revision }, index)).toBe(made);
    }),
  );
});

test('another revision or index of the same response has another UUID', () => {
  fc.assert(
    fc.property(uuid, fc.tuple(revision, index), fc.tuple(revision, index), (id, one, other) => {
      const same = one[0] === other[0] && one[1] === other[1];
      expect(keyUuid({ id, revision: one[0] }, one[1]) === keyUuid({ id, revision: other[0] }, other[1])).toBe(same);
    }),
  );
});
