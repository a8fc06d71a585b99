import type { Issue, IssueCode } from './issue.ts';
import { kindOf } from './kind.ts';

/**
 * What a place of a document must be: the first thing that is wrong with a value there, if anything is. The small
 * counterpart of a schema, for where every byte counts; each stands beside its schema, and a test holds the two together.
 */
// biome-ignore lint/suspicious/noExplicitAny: a rule looks at what nobody has looked at, and the ones before it narrow it down.
export type Rule = (value: any, path: Issue['path']) => Issue | undefined;

/** How deep a document may be nested: none of ours comes near it, and no stack overflows within it. */
export const deepest = 64;

export const found = (code: IssueCode, path: Issue['path'], data: Issue['data'] = {}): Issue => ({ code, path, data });

/** What is wrong where none of several kinds of value stands. */
export const none = (value: unknown, code: IssueCode, expected: string, path: Issue['path']): Issue =>
  found(value === undefined ? 'missing' : code, path, { expected });

/** A value of a kind, which then keeps another rule. */
export const is =
  (expected: string, then?: Rule): Rule =>
  (value, path) => {
    const received = kindOf(value);
    return received === expected
      ? then?.(value, path)
      : found(value === undefined ? 'missing' : 'wrong-type', path, { expected, received });
  };

/** A value that may be left out. */
export const may =
  (rule: Rule): Rule =>
  (value, path) =>
    value === undefined ? value : rule(value, path);

/** A number within bounds; with a unit, a text or array whose length is. */
export const size =
  (minimum: number, maximum = Infinity, unit?: string): Rule =>
  (value, path) => {
    const number = unit ? value.length : value;
    if (!(number >= minimum)) return found('too-small', path, { minimum, unit });
    return number > maximum ? found('too-large', path, { maximum, unit }) : undefined;
  };

export const text = (minimum: number, maximum: number): Rule => is('string', size(minimum, maximum, 'characters'));

export const whole = (minimum: number, maximum?: number): Rule =>
  is('number', (value, path) =>
    value % 1
      ? found('wrong-type', path, { expected: 'whole number', received: 'fraction' })
      : size(minimum, maximum)(value, path),
  );

/** A text that fits a pattern. */
export const fits = (code: IssueCode, pattern: RegExp): Rule =>
  is('string', (value, path) => (pattern.test(value) ? undefined : found(code, path, { value })));

export const oneOf =
  (...known: string[]): Rule =>
  (value, path) =>
    known.includes(value) ? undefined : found('not-one-of', path, { value, known });

/** An array, each of whose items keeps a rule. */
export const each = (rule: Rule, minimum = 0, maximum?: number): Rule =>
  is('array', (value, path) => {
    for (const [i, item] of value.entries()) {
      const issue = rule(item, [...path, i]);
      if (issue) return issue;
    }
    return size(minimum, maximum, 'items')(value, path);
  });

/** An object, each of whose fields keeps its rule. If it is closed, it has no others. */
export const fields = (rules: Record<string, Rule>, closed?: boolean): Rule =>
  is('object', (value, path) => {
    for (const key in rules) {
      const issue = rules[key]!(value[key], [...path, key]);
      if (issue) return issue;
    }
    const known = Object.keys(rules);
    const key = closed && Object.keys(value).find((key) => !known.includes(key));
    return key ? found('unknown-key', [...path, key], { key, known }) : undefined;
  });
