import * as z from 'zod';
import { is, may, type Rule, size } from '../rule.ts';
import { unknownOptions } from './known-options.ts';
import { optionId } from './options.ts';

/** What a right answer earns. */
export const pointsSchema = () =>
  z.number().min(0).max(1000).optional().meta({ description: 'What a right answer earns in a quiz. Default: 1.' });

export const pointsRule: Rule = may(is('number', size(0, 1000)));

/** The right one of several options, or what each of several earns, 0…1. */
export const optionKeySchema = () =>
  z
    .union([z.string().min(1).max(200), z.record(z.string(), z.number().min(0).max(1))], { error: 'bad-key' })
    .optional()
    .meta({
      description:
        'Makes it a question of a quiz: the id of the right option, or an object with what each of several earns, from 0 to 1.',
    });

/** Refuses a key that names what is no option. */
export function keyCheck({ value, issues }: z.core.ParsePayload<KeyedQuestion>): void {
  const { key = [] } = value;
  const known = value.options.map(optionId);
  if (typeof key === 'string') {
    if (!known.includes(key))
      issues.push({
        code: 'custom',
        message: 'unknown-option',
        path: ['key'],
        params: { option: key, known },
        input: key,
      });
  } else if (isList(key)) issues.push(...unknownOptions(key, known, ['key']));
  else issues.push(...unknownOptions(Object.keys(key), known, ['key'], Object.keys(key)));
}

const isList: (key: readonly string[] | object) => key is readonly string[] = Array.isArray;

interface KeyedQuestion {
  options: readonly (string | { id: string })[];
  key?: string | readonly string[] | Readonly<Record<string, number>> | undefined;
}
