import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { uuidv7 } from './id.ts';

test('agrees with the example of RFC 9562, appendix A.6', () => {
  const random = Uint8Array.of(0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f);
  expect(uuidv7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});

const time = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const random = fc.uint8Array({ minLength: 10, maxLength: 10 });

test('is a UUID of version 7, whatever the time and the bytes', () => {
  fc.assert(fc.property(time, random, (now, bytes) => z.uuidv7().safeParse(uuidv7(now, bytes)).success));
});

test('sorts by the time of its making', () => {
  fc.assert(
    fc.property(time, time, random, random, (a, b, first, second) => {
      if (a !== b) expect(uuidv7(a, first) < uuidv7(b, second)).toBe(a < b);
    }),
  );
});
