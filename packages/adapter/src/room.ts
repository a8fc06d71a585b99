import type { Entry } from './entry.ts';

/**
 * The unfinished responses that are too many. A completed one is never given up to make room.
 *
 * @param entries oldest first, as their ids sort.
 * @param most how many responses may wait.
 */
export const surplus = (entries: Entry[], most: number): Entry[] =>
  entries.filter(unfinished).slice(0, Math.max(0, entries.length - most));

/** By the alphabet, every status that is not `completed` comes after it. What an older version stored has none. */
const unfinished = ({ status }: Entry): boolean => status! > 'completed';
