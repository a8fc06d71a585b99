/** Where the decimal digits of each script begin, as far as a character is one unit of UTF-16. */
const zeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810,
];

/**
 * A text with every digit, and every sign that keeps numbers and addresses together, as ASCII has it: Arabic-Indic,
 * Devanagari and full-width digits, dashes of all lengths, spaces that do not break. It is as long as the text is, so that
 * a place in one is the same place in the other.
 *
 * @see The Unicode Standard, chapter 22.3 (numerals); the full-width forms are U+FF01 to U+FF5E
 *
 * @example
 * plain('٤١١١ １２３') // '4111 123'
 */
export const plain = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, inAscii).replace(endless, (run) => 'x'.repeat(run.length));

/** More digits in one piece than anything has that is looked for. */
const endless = /\d{35,}/g;

function inAscii(character: string): string {
  const code = character.charCodeAt(0);
  if (code > 0xff00 && code < 0xff5f) return String.fromCharCode(code - 0xfee0);
  const zero = zeros.find((zero) => code >= zero && code < zero + 10);
  if (zero) return `${code - zero}`;
  if (/[\u2010-\u2015\u2212\u30fc]/.test(character)) return '-';
  return /\s/.test(character) ? ' ' : character;
}
