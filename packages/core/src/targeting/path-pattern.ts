/** Whether a path fits a pattern in which `*` stands for any characters. Linear: no regular expression is built. */
export function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('*');
  const last = parts.pop()!;
  let rest = path;
  const begins = parts.every((part, i) => {
    const at = rest.indexOf(part);
    rest = rest.slice(at + part.length);
    return i ? at >= 0 : !at;
  });
  return parts.length ? begins && rest.endsWith(last) : path === pattern;
}
