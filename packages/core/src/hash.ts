/**
 * 32-bit FNV-1a over UTF-16 code units.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function fnv1a(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // FNV's low avalanche in the high bits matters for sampling; this finisher is MurmurHash3's.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A stable number from 0 up to 1 for a text: what sticky sampling compares with a rate. */
export function share(text: string): number {
  return fnv1a(text) / 2 ** 32;
}

/** JSON with sorted keys, so that equal documents print alike whatever order they were written in. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, v) =>
    v && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );
}

/** Sixteen hex digits that name the content of a document. It tells versions apart; it is no signature. */
export function contentHash(value: unknown): string {
  const text = canonical(value);
  return [fnv1a(text), fnv1a(text, 0x9747b28c)].map((part) => part.toString(16).padStart(8, '0')).join('');
}
