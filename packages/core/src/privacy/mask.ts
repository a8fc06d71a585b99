import { card } from './card.ts';
import { email } from './email.ts';
import { iban } from './iban.ts';
import { id } from './id.ts';
import { overlap, type Pattern, type PrivateKind, type Span } from './pattern.ts';
import { phone } from './phone.ts';
import { plain } from './plain.ts';

/** What is looked for, the surest first: of two that share a character, the first has it. */
export const privatePatterns: readonly Pattern[] = [email, iban, card, id, phone];

/** A text without what is private in it. */
export interface Masked {
  /** The text, with a word in square brackets in each place: `[email]`, `[card]`, `[iban]`, `[phone]` or `[id]`. */
  text: string;
  /** What was found, each kind once, in the order of `privatePatterns`. */
  found: PrivateKind[];
}

/**
 * Takes e-mail addresses and the numbers of cards, accounts, phones and people out of a text. What is only some digits,
 * such as the number of an order, stays.
 *
 * @example
 * mask('Write to ann@example.com.') // { text: 'Write to [email].', found: ['email'] }
 */
export function mask(text: string, patterns: readonly Pattern[] = privatePatterns): Masked {
  const read = plain(text);
  const all: { kind: PrivateKind; span: Span }[] = [];
  for (const { kind, find } of patterns)
    for (const span of find(read)) if (!all.some((other) => overlap(other.span, span))) all.push({ kind, span });
  let masked = '';
  let at = 0;
  for (const { kind, span } of [...all].sort((a, b) => a.span[0] - b.span[0])) {
    masked += `${text.slice(at, span[0])}[${kind}]`;
    at = span[1];
  }
  return { text: masked + text.slice(at), found: [...new Set(all.map(({ kind }) => kind))] };
}
