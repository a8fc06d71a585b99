/**
 * A UUID of version 7: its text sorts by the time of its making.
 *
 * @param now milliseconds since 1970.
 * @param random ten random bytes.
 * @see RFC 9562, section 5.7
 *
 * @example
 * uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)))
 */
export function uuidv7(now: number, random: Uint8Array): string {
  const bytes = [...random.slice(0, 10)];
  // The version takes the high half of the first byte, the variant the top two bits of the third.
  bytes[0] = (bytes[0]! & 0x0f) | 0x70;
  bytes[2] = (bytes[2]! & 0x3f) | 0x80;
  const hex = (number: number, digits: number): string => number.toString(16).padStart(digits, '0');
  const text = hex(Math.floor(now), 12) + bytes.map((byte) => hex(byte, 2)).join('');
  return text.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
