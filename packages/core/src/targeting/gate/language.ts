import * as z from 'zod';
import { each, fits } from '../../rule.ts';
import type { TargetingFacts } from '../facts.ts';
import type { Verdict } from '../verdict.ts';

const tag = /^[A-Za-z]{2,8}(-[\dA-Za-z]{1,8}){0,8}$/;

export const languageSchema = () =>
  z
    .array(z.string().regex(tag, { error: 'bad-language' }))
    .min(1)
    .optional()
    .meta({ description: 'Due for visitors who prefer one of these languages; de stands for de-AT, too.' });

export const languageRule = each(fits('bad-language', tag), 1);

/**
 * Due in some languages only.
 *
 * @see RFC 4647, section 3.3.1 (basic filtering)
 */
export const language = (wanted: string[], { language: seen }: TargetingFacts): Verdict => ({
  passed: wanted.some((range) => `${seen}-`.toLowerCase().startsWith(`${range}-`.toLowerCase())),
  seen,
});
