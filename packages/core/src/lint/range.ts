import type { Choice } from './item.ts';
import { hits } from './phrase.ts';
import type { Lexicon } from './words/index.ts';

/** The numbers that an option stands for, both ends included; what is left of its words is its unit. */
export interface Range {
  from: number;
  to: number;
  unit: string;
  /** Whole numbers follow each other: 18–24, 25–34. */
  whole: boolean;
}

const number = /\d+(?:[.,]\d+)*/g;

/** An option as a range of numbers, or undefined if it is none. */
export function rangeOf({ words, tokens }: Choice, lexicon: Lexicon | undefined): Range | undefined {
  const numbers = [...words.matchAll(number)].map(([text]) => numberOf(text));
  if (numbers.length === 0 || numbers.length > 2 || numbers.some((value) => !Number.isFinite(value))) return undefined;
  const below = lexicon && hits(tokens, lexicon.below)[0];
  const above = (lexicon && hits(tokens, lexicon.above)[0]) || (/\d\s*\+/.test(words) ? true : undefined);
  const taken = [below, above].flatMap((hit) => (hit && hit !== true ? hit.phrase.split(' ') : []));
  const unit = words
    .replace(number, ' ')
    .toLowerCase()
    .split(/[^\p{L}€$£%]+/u)
    .filter(
      (word) => word && !taken.includes(word) && !['to', 'and', 'between', 'bis', 'und', 'zwischen'].includes(word),
    )
    .join(' ');
  const whole = numbers.every(Number.isInteger);
  const [first, second] = numbers as [number, number | undefined];
  const step = whole ? 1 : 0;
  if (second !== undefined) return second < first ? undefined : { from: first, to: second, unit, whole };
  // "Up to 5" and "at most 5" hold the 5; "under 5" does not. So do "5 or more" and "at least 5", and not "more than 5".
  if (below)
    return {
      from: -Infinity,
      to: /^(?:up to|at most|bis zu|höchstens)$/.test(below.phrase) ? first : first - step,
      unit,
      whole,
    };
  if (above) {
    const beyond = above !== true && /^(?:over|above|more than|older than|über|mehr als|älter als)$/.test(above.phrase);
    return { from: beyond ? first + step : first, to: Infinity, unit, whole };
  }
  return { from: first, to: first, unit, whole };
}

/** "1,000" and "1.000" are a thousand; "1,5" and "1.5" are not. */
const numberOf = (text: string): number =>
  Number(/[.,]\d{3}$/.test(text) ? text.replace(/[.,]/g, '') : text.replace(',', '.'));
