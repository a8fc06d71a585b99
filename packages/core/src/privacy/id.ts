import * as shapes from './id/index.ts';
import { harmless, introduced, isWithin } from './numbers.ts';
import { type Pattern, shaped } from './pattern.ts';

/** What the number of a person looks like in one country. */
export interface IdShape {
  /** As it is written, with or without the signs that may stand between its parts. */
  shape: RegExp;
  /** Whether such a number can be given out: its day, its check digits. It has no signs and is in upper case. */
  holds?: (compact: string, written: string) => boolean;
}

/** The plus sign of a phone number, with the code of a country or without. */
const abroad = /\+\d{0,4}[ -]?$/;

/** Finds the numbers of people, given what they look like. */
export const idsOf = (shapes: readonly IdShape[]): Pattern => ({
  kind: 'id',
  find(plain) {
    const others = harmless(plain);
    const introduction = introduced(plain);
    return shapes.flatMap(({ shape, holds = () => true }) =>
      shaped(plain, shape, (found, span) => {
        const compact = found.replace(/[ ./()+-]/g, '').toUpperCase();
        const isSpelled = found === found.toUpperCase() || !found.includes(' ');
        // With a plus sign it is a phone number, after such a word as "order" that of something else.
        const isOther =
          /^\d+$/.test(compact) &&
          (abroad.test(plain.slice(0, span[0]).slice(-6)) || introduction(span[0]) === 'counted');
        return isSpelled && !isOther && holds(compact, found) && !isWithin(span, others);
      }),
    );
  },
});

/** Numbers by which a state knows people, each in one file: what it looks like, and the check digit that it has. */
export const id: Pattern = { kind: 'id', find: (plain) => idsOf(Object.values(shapes)).find(plain) };
