import * as z from 'zod';
import { fits, type Rule } from './rule.ts';

// It begins with its scheme, and has no space or control character anywhere, so that there is no second way to read it:
// a browser drops tabs and line ends from an address before it looks what scheme it has.
const safe = /^(?:https?:\/\/|mailto:|tel:)[^\s\p{Cc}"<>\\^`{|}]{1,1990}$/u;

/** An address that a visitor may be led to: http, https, mailto or tel. */
export const hrefSchema = () => z.string().regex(safe, { error: 'bad-href' });

export const hrefRule: Rule = fits('bad-href', safe);
