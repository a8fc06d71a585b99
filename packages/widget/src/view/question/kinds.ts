import { type Rules, rules } from '@earshot/core';

/** The types that have a view, each with what is looked for in its document, for where the views themselves are not. */
export const kinds: Rules = rules;
