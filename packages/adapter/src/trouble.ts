/**
 * What is wrong with a disk.
 * - `full`: it has no room. Unfinished responses make some.
 * - `slow`: it does not answer in time.
 * - `absent`: there is none, or this page may not use it.
 * - `broken`: it is there and fails.
 */
export type DiskTrouble = 'full' | 'slow' | 'absent' | 'broken';

const kinds: Record<string, DiskTrouble> = {
  QuotaExceededError: 'full',
  TimeoutError: 'slow',
  ReferenceError: 'absent',
  TypeError: 'absent',
  SecurityError: 'absent',
};

/**
 * Sorts what IndexedDB throws.
 *
 * @example
 * diskTrouble(new DOMException('', 'QuotaExceededError')) // 'full'
 */
export const diskTrouble = (cause: unknown): DiskTrouble => kinds[(cause as Error | null)?.name ?? ''] ?? 'broken';
