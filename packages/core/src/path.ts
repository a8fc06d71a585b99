/**
 * A path as people write it.
 *
 * @example
 * pathText(['questions', 0, 'type']) // 'questions[0].type'
 */
export function pathText(path: readonly (string | number)[]): string {
  return (
    path.reduce<string>((text, key) => text + (typeof key === 'string' ? `${text && '.'}${key}` : `[${key}]`), '') ||
    'document'
  );
}
