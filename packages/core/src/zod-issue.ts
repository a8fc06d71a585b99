import type * as z from 'zod';
import type { Issue, IssueCode } from './issue.ts';
import { kindOf } from './kind.ts';
import { sentences } from './sentences.ts';

type ZodIssue = z.core.$ZodIssue;

/** Our words for what zod expects, or for a union of ours by its code, where they differ. */
const nouns: Record<string, string> = {
  int: 'whole number',
  record: 'object',
  'bad-text': 'text',
  'bad-condition': 'condition',
};

/** What zod counts, in our words. */
const units: Record<string, string> = { string: 'characters', array: 'items' };

/** The formats that have a code of their own. */
const formats: Record<string, IssueCode> = { date: 'bad-date', datetime: 'bad-moment' };

/**
 * One of zod's issues as ours. A schema may name the code by its `error` message; the other codes follow from zod's.
 *
 * @param root the document, for the value at the issue's path.
 */
export function fromZod(found: ZodIssue, root: unknown, base: Issue['path'] = []): Issue[] {
  const path = [...base, ...(found.path as Issue['path'])];
  const value = valueAt(root, path);
  const one = (code: IssueCode, data: Record<string, unknown>): Issue[] => [{ code, path, data }];
  const named = isCode(found.message) ? found.message : undefined;
  switch (found.code) {
    case 'invalid_type': {
      const expected = nouns[found.expected] ?? found.expected;
      return one(value === undefined ? 'missing' : 'wrong-type', {
        expected,
        received: found.expected === 'int' ? 'fraction' : kindOf(value),
      });
    }
    case 'too_small':
      return one('too-small', { minimum: Number(found.minimum), unit: units[found.origin] });
    case 'too_big':
      return one('too-large', { maximum: Number(found.maximum), unit: units[found.origin] });
    case 'invalid_value':
      return value === undefined
        ? one('missing', { expected: `value out of ${found.values.join(', ')}` })
        : one('not-one-of', { value, known: found.values });
    case 'invalid_format':
      return one(named ?? formats[found.format] ?? 'bad-format', { value, format: found.format });
    case 'unrecognized_keys':
      return found.keys.map((key) => ({
        code: 'unknown-key',
        path: [...path, key],
        // Put there by `closed`.
        data: { key, known: 'known' in found ? found.known : [] },
      }));
    case 'invalid_key':
      return found.issues.flatMap((inner) => fromZod({ ...inner, path: [] } as ZodIssue, root, path));
    case 'invalid_union': {
      if (found.discriminator === 'type') {
        const known = ('options' in found ? (found.options ?? []) : []).map(String);
        return one('unknown-question-type', { type: value, known });
      }
      if (value === undefined) return one('missing', { expected: nouns[found.message] ?? 'value' });
      const meant = branch(found.errors, value);
      return meant ? meant.flatMap((inner) => fromZod(inner, root, path)) : one(named ?? 'bad-value', { value });
    }
    case 'custom':
      return one(named ?? 'bad-value', found.params ?? { value });
    default:
      return one('bad-value', { value });
  }
}

/**
 * The branch of a union that the document was meant to be: the only one that fits in kind and lacks no key, or else the
 * only one that fits in kind.
 */
function branch(branches: ZodIssue[][], value: unknown): ZodIssue[] | undefined {
  const kin = branches.filter((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && !path.length));
  const whole = kin.filter(
    (issues) => !issues.some(({ path }) => path.length === 1 && valueAt(value, path as Issue['path']) === undefined),
  );
  const fit = whole.length > 0 ? whole : kin;
  return fit.length === 1 ? fit[0] : undefined;
}

function valueAt(root: unknown, path: Issue['path']): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

const isCode = (message: string): message is IssueCode => Object.hasOwn(sentences, message);
