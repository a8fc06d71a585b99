import * as z from 'zod';
import { each, fields, fits, is, may, type Rule } from '../rule.ts';
import { textRule, textSchema } from '../text.ts';

const fieldName = /^[A-Za-z][\w-]{0,63}$/;

/** Names of fields that the page fills in. */
export const hiddenSchema = () => z.array(z.string().regex(fieldName, { error: 'bad-field-name' })).max(50);

export const hiddenRule: Rule = (value, path) => each(fits('bad-field-name', fieldName), 0, 50)(value, path);

/** Groups of question ids. */
export const shuffleSchema = () => z.array(z.array(z.string()).min(2)).max(50);

export const shuffleRule: Rule = (value, path) => each(each(is('string'), 2), 0, 50)(value, path);

const asking = () => z.union([z.boolean(), textSchema()], { error: 'bad-text' }).optional();

/** What is asked before a step that cannot be taken back: true for our words. */
export const confirmSchema = () =>
  z.looseObject({
    reset: asking().meta({ description: 'Before all answers are taken back. Default: false.' }),
    submit: asking().meta({ description: 'Before the answers are submitted. Default: false.' }),
  });

const askingRule: Rule = (value, path) => (typeof value === 'boolean' ? undefined : textRule(value, path));

export const confirmRule: Rule = (value, path) =>
  fields({ reset: may(askingRule), submit: may(askingRule) })(value, path);
