/**
 * A path as people write it.
 *
 * @example
 * pathText(['questions', 0, 'type']) // 'questions[0].type'
 */
export function pathText(path: readonly (string | number)[]): string {
  const text = path
    .map((key) => (typeof key === 'string' && /^[\w$-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`))
    .join('');
  return text.replace(/^\./, '') || 'document';
}
