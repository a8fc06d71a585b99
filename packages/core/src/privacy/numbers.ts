import { closes, opens, overlap, type Span, standsAlone } from './pattern.ts';

/** Some groups of digits that stand one behind the other. */
export interface Numeral {
  span: Span;
  digits: string;
  /** How many digits each group has: `3-3-4`. */
  sizes: string;
  /** What stands between the groups, all of it. */
  signs: string;
}

const group = /\d{1,20}/g;
const least = 7;
const most = 19;

/**
 * Every number that may be read out of the digits of a text: groups of digits with at most three signs between, alone or
 * together with those that follow, seven to nineteen digits. Of those with the same beginning the longest comes first.
 */
export function* numerals(plain: string): Generator<Numeral> {
  const groups = [...plain.matchAll(group)].map(({ 0: digits, index: from }) => {
    const to = from + digits.length;
    return { digits, from, to, isEnd: closes(plain, to) };
  });
  for (const [i, { from }] of groups.entries()) {
    if (!opens(plain, from)) continue;
    const all: Numeral[] = [];
    let digits = '';
    let sizes = '';
    let signs = '';
    for (let j = i; j < groups.length; j++) {
      const next = groups[j]!;
      const between = j > i ? plain.slice(groups[j - 1]!.to, next.from) : '';
      if (between.length > 3 || /[^ ()./-]/.test(between) || digits.length + next.digits.length > most) break;
      digits += next.digits;
      sizes += `${sizes && '-'}${next.digits.length}`;
      signs += between;
      if (digits.length >= least && next.isEnd) all.push({ span: [from, next.to], digits, sizes, signs });
    }
    yield* all.reverse();
  }
}

/** A day, with what time it was; an IP address; an amount of money; a web address. None of these is anybody's number. */
const others = [
  /\d{4}([-/.])\d\d?[-/.]\d\d?(?!\d)/g,
  /\d\d?[-/.]\d\d?[-/.](?:\d{4}|\d\d)(?!\d)/g,
  /\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?!\d)/g,
  /(?:[$\u00a3\u00a5\u20a0-\u20cf]|(?:EUR|USD|GBP|CHF|INR|JPY|CNY|RUB|SEK|NOK|DKK|PLN|BRL|TRY|Rs\.?)) ?\d[\d .,']{0,24}/g,
  /\d[\d .,']{0,24}(?:[$\u00a3\u00a5\u20a0-\u20cf]|EUR|USD|GBP|CHF|INR|JPY|CNY|RUB|SEK|NOK|DKK|PLN|BRL|TRY|euros?\b|dollars?\b|z\u0142|kr\b|руб|元|円|원)/g,
  /(?:https?:\/\/|www\.)\S{1,2000}/g,
];

/** What in a text is written in digits and yet no number of anybody's. */
export const harmless = (plain: string): Span[] =>
  others.flatMap((other) =>
    [...plain.matchAll(other)]
      .map(({ 0: found, index }): Span => [index, index + found.length])
      .filter((span) => standsAlone(plain, span)),
  );

/** Whether a span lies in one of others. */
export const isWithin = (span: Span, others: readonly Span[]): boolean => others.some((other) => overlap(span, other));

// What is counted by a shop or a desk, as it is called in front of the number.
const counted =
  /(?:(?:^|[^\p{L}])(?:order|invoice|ref\b|refer|ticket|case\b|booking|track|parcel|shipment|serial|article|item|product|sku|isbn|ean\b|build|bestell|auftrag|rechnung|artikel|kunde|vertrag|sendung|vorgang|commande|facture|dossier|colis|suivi|pedido|env[ií]o|rastre|encomenda|ordine|fattura|spedizione|factuur|zam[oó]wi|faktur|przesy|sipari[sş]|fatura|takip|objedn|beställ|tilaus|заказ|сч[её]т|накладн|трек|замовл|طلب|فاتورة|شحنة|سفارش|הזמנה|ऑर्डर|n[or]\.|nr\b)|订单|訂單|单号|單號|编号|編號|注文|伝票|追跡|주문|송장|الطلب|#|№)/giu;

// What somebody is called up by.
const called =
  /(?:(?:^|[^\p{L}[])(?:tel\b|telefon|teléfono|téléphone|phone|call(?:ed|ing)?\b|mobile|mobil\b|móvil|celular|cell\b|handy|tlf|whatsapp|viber|ring\b|ruf|anruf|llám|ligue|appel|portable|cellulare|тел|звон|позвон|дзвон|هاتف|جوال|اتصل|تلفن|تماس|טלפון|फ़ोन|फोन|मोबाइल|điện thoại)|电话|電話|手机|手機|전화|연락|โทร)/giu;

/** How far in front of a number such a word may stand. */
const reach = 20;

/** Tells of a place in a text where the last of some words ends that stand in front of it, with no other number between. */
function after(plain: string, words: RegExp): (from: number) => number {
  const ends = [...plain.matchAll(words)].map(({ 0: word, index }) => index + word.length);
  return (from) =>
    ends.findLast((end) => end <= from && from - end <= reach && !/[\d\n]/.test(plain.slice(end, from))) ?? -1;
}

/** Tells how a number is introduced: as one to call, or as that of an order, an invoice and the like. The nearer word counts. */
export function introduced(plain: string): (from: number) => 'called' | 'counted' | undefined {
  const calling = after(plain, called);
  const counting = after(plain, counted);
  return (from) => {
    const [call, count] = [calling(from), counting(from)];
    return call > count ? 'called' : count >= 0 ? 'counted' : undefined;
  };
}
