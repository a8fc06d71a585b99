import { fail } from './fail.ts';
import type { Page } from './page.ts';

/**
 * Whose responses these are, as a text, if the host has said so. An id that is longer than a collector takes is told and
 * left out: cut off, it might be somebody else's.
 */
export function respondent({ id, guarded }: Page): string | undefined {
  const text = `${id ?? ''}`;
  if (text.length <= 200) return text || undefined;
  guarded(() => fail('long-id', text));
  return undefined;
}
