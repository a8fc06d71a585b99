import { harmless, introduced, isWithin, type Numeral, numerals } from './numbers.ts';
import { overlap, type Pattern, type Span } from './pattern.ts';

/**
 * Phone numbers: with the sign of an international number, as national ones are grouped, or after a word such as "call".
 * Some digits in a row may be anything, so without any of these they are left alone.
 *
 * @see ITU-T E.164 for how long a number may be, E.123 for how it is grouped
 */
export const phone: Pattern = {
  kind: 'phone',
  find(plain) {
    const spans: Span[] = [];
    const others = harmless(plain);
    const introduction = introduced(plain);
    let last = -1;
    let lead = '';
    let as: ReturnType<typeof introduction>;
    for (const numeral of numerals(plain)) {
      const [from, to] = numeral.span;
      if (spans.some((span) => overlap(span, numeral.span))) continue;
      // Those that begin at one place come one behind the other.
      if (from > last) {
        [lead = ''] = /(?:\(?\+ ?\(?|\()$/.exec(plain.slice(Math.max(0, from - 4), from)) ?? [];
        as = introduction(from);
        last = from;
      }
      const isPhone = lead.includes('+')
        ? isAbroad(numeral)
        : as === 'called'
          ? isOneNumber(numeral)
          : !as && isNational(numeral, plain);
      if (isPhone && !isWithin(numeral.span, others)) spans.push([from - lead.length, to]);
    }
    return spans;
  },
};

/** With a country's code: from seven digits, as the smallest have, to fifteen. */
const isAbroad = ({ digits }: Numeral): boolean =>
  /^(?:1\d{10}|7\d{10}|(?![17])[1-9]\d{6,14}|(?:[2-9]\d{1,2}0)\d{6,12})$/.test(digits);

/** Not two years: nobody is called by these. */
const isOneNumber = ({ digits }: Numeral): boolean => /^(?!(?:(?:19|20)\d\d){2}$)\d{7,15}$/.test(digits);

function isNational(numeral: Numeral, plain: string): boolean {
  const { digits, sizes } = numeral;
  // The call prefix of most countries, then the code.
  const isPrefixed = /^00[1-9]\d{8,13}$/.test(digits) && !sizes.startsWith('1-');
  return isPrefixed || (sizes.includes('-') ? isGrouped(numeral, plain) : isSolid(digits));
}

/** With a trunk prefix; a Chinese mobile; a Russian one. */
const isSolid = (digits: string): boolean => /^(?:0[1-9]\d{8,10}|1[3-9]\d{9}|89\d{9})$/.test(digits);

const grouped: readonly [sizes: RegExp, digits: RegExp, signs?: RegExp][] = [
  // The trunk prefix 0: most of Europe, Asia and Africa. French numbers have five groups of two.
  [/^(?:[2-7]-|1-[2-4]-)/, /^0[1-9]\d{7,11}$/],
  // North America, Mexico, Colombia.
  [/^(?:1-)?3-3-4$/, /^1?[2-9]\d{9}$/],
  [/^(?:1-)?3-7$/, /^1?[2-9]\d\d[2-9]\d{6}$/, /[()]/],
  [/^3-7$/, /^[39]\d{9}$/],
  // Russia, Kazakhstan, Belarus; Türkiye without its prefix; Uzbekistan, Senegal.
  [/^1-3-(?:3-2-2|3-4|7)$/, /^[78]\d{10}$/],
  [/^[23]-3-2-2$/, /^[2-9]\d{8,9}$/],
  // China.
  [/^3-4-4$/, /^1[3-9]\d{9}$/],
  // India.
  [/^5-5$/, /^[6-9]\d{9}$/],
  // Brazil and Mexico.
  [/^2-(?:5|4)-4$/, /^[1-9]\d{9,10}$/, /[()-]/],
  [/^2-4-4$/, /^[1-9]\d{9}$/, /^ {2}$/],
  // Spain, Portugal, Poland, Czechia. With spaces, thousands look the same: they mostly end in zeros.
  [/^3-(?:2-2-2|3-3)$/, /^[2-9]\d{8}$/, /^-+$/],
  [/^3-2-2-2$/, /^[6-9]\d{8}$/, /^ {3}$/],
  [/^3-3-3$/, /^[5-9]\d{5}(?!\d00)\d{3}$/, /^ {2}$/],
];

function isGrouped({ digits, sizes, signs, span: [from, to] }: Numeral, plain: string): boolean {
  const isLike = grouped.some(
    ([size, number, between]) => size.test(sizes) && number.test(digits) && (between?.test(signs) ?? true),
  );
  // It may be a part of a number that is written in thousands.
  return isLike && !/\d $/.test(plain.slice(Math.max(0, from - 2), from)) && !/^ \d/.test(plain.slice(to, to + 2));
}
