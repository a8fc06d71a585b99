/**
 * The word that a mistyped one was probably meant to be: at most two letters off, and fewer than it has right.
 *
 * @example
 * nearest('npss', ['nps', 'ces']) // 'nps'
 */
export function nearest(word: unknown, words: readonly string[]): string | undefined {
  if (typeof word !== 'string' || word.length > 64) return undefined;
  const ranked = words
    .map((candidate) => ({ candidate, off: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.off - b.off);
  const best = ranked[0];
  return best && best.off <= 2 && best.off < best.candidate.length / 2 ? best.candidate : undefined;
}

/** Levenshtein's distance, one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j++)
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
  }
  return row[b.length]!;
}
