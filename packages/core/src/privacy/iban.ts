import { mod97 } from './check-digit.ts';
import { type Pattern, type Span, standsAlone } from './pattern.ts';

/** How many characters the numbers of a country have, behind its code. From the SWIFT IBAN registry, release 99. */
const lengths =
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 ' +
  'EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 ' +
  'KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 ' +
  'PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 ' +
  'UA29 VA22 VG24 XK20 YE30';

const lengthOf = (country: string): number => {
  const at = lengths.indexOf(country.toUpperCase());
  return at < 0 ? 0 : Number(lengths.slice(at + 2, at + 4));
};

/**
 * International bank account numbers, in one piece or in groups, with their check digits.
 *
 * @see ISO 13616-1, section 6: the rest by 97 is 1
 */
export const iban: Pattern = {
  kind: 'iban',
  find(plain) {
    const spans: Span[] = [];
    for (const { 0: head, index } of plain.matchAll(/[a-z]{2}\d\d/gi)) {
      const length = lengthOf(head.slice(0, 2));
      if (!length || spans.some(([, to]) => index < to)) continue;
      let compact = '';
      let to = index;
      // A single space or dash may stand between two groups.
      while (compact.length < length && /[\da-z]|[ -][\da-z]/i.test(plain.slice(to, to + 2))) {
        if (/[ -]/.test(plain[to]!)) to++;
        compact += plain[to++]!.toUpperCase();
      }
      const span: Span = [index, to];
      if (compact.length === length && isIban(compact) && standsAlone(plain, span)) spans.push(span);
    }
    return spans;
  },
};

function isIban(compact: string): boolean {
  const turned = compact.slice(4) + compact.slice(0, 4);
  // A letter is read as a number of two digits, from A for 10 to Z for 35.
  return mod97([...turned].map((letter) => Number.parseInt(letter, 36)).join('')) === 1;
}
