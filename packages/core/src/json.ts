import type { Issue } from './issue.ts';
import { kindOf } from './kind.ts';
import { deepest } from './rule.ts';

/** A body of 64 KiB has fewer values. It bounds objects that stand in many places, which multiply at each level. */
const most = 100_000;

/**
 * What keeps a value from being a JSON document: a function, a `NaN`, a cycle, too deep a nest, too many values.
 * Walks without recursion.
 */
export function jsonIssue(document: unknown): Issue | undefined {
  const open: { value: unknown; path: Issue['path'] }[] = [{ value: document, path: [] }];
  let seen = 0;
  for (let place = open.pop(); place; place = open.pop()) {
    if (++seen > most) return { code: 'too-large', path: [], data: { maximum: most, unit: 'values' } };
    const { value, path } = place;
    const kind = kindOf(value);
    if (['bigint', 'function', 'symbol'].includes(kind) || (kind === 'number' && !Number.isFinite(value)))
      return { code: 'not-json', path, data: { received: kind === 'number' ? String(value) : kind } };
    if (kind !== 'object' && kind !== 'array') continue;
    if (path.length === deepest) return { code: 'too-deep', path: path.slice(0, 4), data: { maximum: deepest } };
    for (const [key, child] of Object.entries(value as object))
      open.push({ value: child, path: [...path, kind === 'array' ? Number(key) : key] });
  }
  return undefined;
}
