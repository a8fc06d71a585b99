import type * as z from 'zod';

type RawIssue = z.core.$ZodRawIssue;

/**
 * An issue for each id that is none of those known.
 *
 * @param keys where the ids stand below `path`. @default their places in the list
 */
export const unknownOptions = (
  ids: readonly string[],
  known: readonly string[],
  path: (string | number)[],
  keys: readonly (string | number)[] = [...ids.keys()],
): RawIssue[] =>
  ids.flatMap((option, i): RawIssue[] => {
    if (known.includes(option)) return [];
    const place = [...path, keys[i]!];
    return [{ code: 'custom', message: 'unknown-option', path: place, params: { option, known }, input: option }];
  });
