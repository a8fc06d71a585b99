import { kindOf } from '../kind.ts';
import type { Path } from './finding.ts';

/** The operations of JSON Patch that mend a survey. */
export type Operation =
  | { op: 'add' | 'replace'; path: string; value: unknown }
  | { op: 'remove'; path: string }
  | { op: 'move'; from: string; path: string };

/**
 * Keys as a JSON Pointer.
 *
 * @see RFC 6901
 *
 * @example
 * pointer(['questions', 0, 'a/b']) // '/questions/0/a~1b'
 */
export const pointer = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/**
 * A copy of a document with a patch applied. It throws where a path leads nowhere, for then the patch is of another document.
 *
 * @see RFC 6902
 *
 * @example
 * patched({ required: true }, [{ op: 'remove', path: '/required' }]) // {}
 */
export function patched<T>(document: T, patch: readonly Operation[]): T {
  // The document is wrapped, so that the root is a place like any other.
  const root = { document: copy(document) as unknown };
  for (const operation of patch) {
    if (operation.op === 'move') put(root, operation.path, take(root, operation.from), false);
    else if (operation.op === 'remove') take(root, operation.path);
    else put(root, operation.path, copy(operation.value), operation.op === 'replace');
  }
  return root.document as T;
}

/** Both are JSON, so this copies all there is. */
const copy = (json: unknown): unknown => JSON.parse(JSON.stringify(json));

type Holder = Record<string, unknown> | unknown[];

/** What holds the place that a pointer names, and the place's key in it. */
function placeOf(root: Holder, path: string): [Holder, string] {
  const keys = `/document${path}`
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = keys.pop()!;
  let holder: unknown = root;
  for (const key of keys) holder = isHolder(holder) && Object.hasOwn(holder, key) ? holder[key as never] : undefined;
  if (!isHolder(holder)) throw new RangeError(`The patch names ${path}, which the document does not have.`);
  return [holder, last];
}

const isHolder = (value: unknown): value is Holder => ['object', 'array'].includes(kindOf(value));

function take(root: Holder, path: string): unknown {
  const [holder, key] = placeOf(root, path);
  if (!Object.hasOwn(holder, key)) throw new RangeError(`The patch names ${path}, which the document does not have.`);
  const value = holder[key as never] as unknown;
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
  return value;
}

function put(root: Holder, path: string, value: unknown, over: boolean): void {
  const [holder, key] = placeOf(root, path);
  if (over && !Object.hasOwn(holder, key))
    throw new RangeError(`The patch names ${path}, which the document does not have.`);
  if (Array.isArray(holder)) {
    const at = key === '-' ? holder.length : Number(key);
    if (!(at >= 0 && at <= holder.length)) throw new RangeError(`The patch names ${path}, past the end of its list.`);
    holder.splice(at, over ? 1 : 0, value);
  }
  // Defined, not assigned: a key `__proto__` is a key like any other.
  else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}
