import * as z from 'zod';
import { found, type Rule } from '../rule.ts';

/** `true` and nothing else: what is not wanted is left out. */
export const justTrueSchema = () => z.literal(true);

export const justTrueRule: Rule = (value, path) =>
  value === true ? undefined : found('not-one-of', path, { value, known: [true] });
