import type * as z from 'zod';
import type { IssueCode } from '../issue.ts';
import { found, type Rule } from '../rule.ts';

/** The most that one field may be, given the others of its question; undefined where they set no limit, or are wrong themselves. */
// biome-ignore lint/suspicious/noExplicitAny: the other fields may be anything, and the function looks at them.
export type Limit = (question: any) => number | string | undefined;

const code: IssueCode = 'too-large';

/** Refuses a field that others leave no room for, such as a least number beyond the most: nothing could be answered. */
export const limitCheck =
  <Q extends object>(field: keyof Q & string, limit: Limit) =>
  ({ value, issues }: z.core.ParsePayload<Q>): void => {
    const params = excess(value[field], limit(value));
    if (params) issues.push({ code: 'custom', message: code, path: [field], params, input: value[field] });
  };

/** The same for where no schema can be had. It must stand behind the rules of all the fields that it compares. */
export const limitRule =
  (question: object, limit: Limit): Rule =>
  (value, path) => {
    const data = excess(value, limit(question));
    return data && found(code, path, data);
  };

const excess = (value: unknown, maximum: number | string | undefined): { maximum: number | string } | undefined =>
  maximum !== undefined && typeof value === typeof maximum && (value as number) > (maximum as number)
    ? { maximum }
    : undefined;
