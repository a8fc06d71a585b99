import { luhn } from './check-digit.ts';
import { numerals } from './numbers.ts';
import { overlap, type Pattern, type Span } from './pattern.ts';

/**
 * By what the number of a card begins, and how many digits it has: Visa; Mastercard; American Express; Diners Club;
 * Discover; JCB; UnionPay; Maestro; RuPay; Mir; Elo and Hipercard; Troy; Verve; Dankort.
 *
 * @see ISO/IEC 7812-1, and the ranges that the networks publish
 */
const issuers =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|095|[689]\d)\d{11}|(?:6011|64[4-9]\d|65\d\d)\d{12,15}|35(?:2[89]|[3-8]\d)\d{12,15}|(?:62|81)\d{14,17}|(?:5018|5020|5038|5893|6304|6759|676[1-3])\d{8,15}|(?:60|82|508)\d{13,14}|220[0-4]\d{12,15}|(?:636[23]|5067|4389|5041|4514|3841|6062)\d{12}|9792\d{12}|506[01]\d{12,15}|5019\d{12})$/;

/** In one piece, or in the groups that are printed on a card. */
const groups = /^(?:\d\d|4-4-4-(?:[1-4]|4-[1-3])|4-6-[4-5]|4-4-5|4-8|6-13)$/;

/** The numbers of payment cards: of a network, as long as its numbers are, and with the check digit that all of them have. */
export const card: Pattern = {
  kind: 'card',
  find(plain) {
    const spans: Span[] = [];
    for (const { digits, sizes, signs, span } of numerals(plain))
      if (
        groups.test(sizes) &&
        /^(?: *|-*)$/.test(signs) &&
        issuers.test(digits) &&
        luhn(digits) &&
        !spans.some((other) => overlap(other, span))
      )
        spans.push(span);
    return spans;
  },
};
