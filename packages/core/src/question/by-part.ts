import { kindOf } from '../kind.ts';

/** Whether a value is an object that has a fitting value for some of the parts of a question, and for nothing else. */
export function isByPart(
  answer: unknown,
  parts: readonly string[],
  fits: (value: unknown, part: string) => boolean,
): boolean {
  if (kindOf(answer) !== 'object') return false;
  const known = new Set(parts);
  const given = Object.entries(answer as object);
  return given.length > 0 && given.every(([part, value]) => known.has(part) && fits(value, part));
}
