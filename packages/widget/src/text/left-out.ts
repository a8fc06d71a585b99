import type { PrivateKind } from '@earshot/core';
import type { LateTexts } from './texts.ts';
import type { PromptWords } from './words.ts';

/** In the order in which a translator names them. */
const kinds: readonly PrivateKind[] = ['email', 'card', 'iban', 'phone', 'id'];

/** Says what will be left out, as a language lists it. */
export const leftOutIn =
  (tag: string, [note, ...names]: PromptWords['leftOut']): LateTexts['leftOut'] =>
  (found) => {
    const list = new Intl.ListFormat(tag, { style: 'narrow', type: 'conjunction' });
    return note.replace('#', () => list.format(found.map((kind) => names[kinds.indexOf(kind)]!)));
  };
