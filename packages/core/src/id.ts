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
  const time = Math.floor(now).toString(16).padStart(12, '0');
  const tail = [...random.slice(0, 10)].map((byte, i) =>
    // The version takes the high half of the first byte, the variant the top two bits of the third.
    (i === 0 ? (byte & 0x0f) | 0x70 : i === 2 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0'),
  );
  const hex = time + tail.join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
