import { type Choice, standsApart } from './item.ts';
import { hits, type Token } from './phrase.ts';
import { rangeOf } from './range.ts';
import { valence } from './scale.ts';
import type { Lexicon } from './words/index.ts';

const alphabeticalFrom = 8;

/**
 * What gives a list an order of its own, so that it must not be shuffled: numbers, a scale, a sequence such as the days,
 * the alphabet. Undefined where it has none, and where there are fewer than three options to tell by.
 */
export function orderOf(options: readonly Choice[], lexicon: Lexicon | undefined): string | undefined {
  const list = options.filter((option) => !standsApart(option, lexicon));
  if (list.length < 3) return undefined;
  // A digit in a name is no number to order by, so all of them have to follow.
  const numbers = forAll(list, (option) => rangeOf(option, lexicon));
  if (numbers && isMonotone(numbers.map(({ from, to }) => (from === -Infinity ? to : from)))) return 'numbers';
  if (lexicon) {
    const values = forAll(list, ({ words }) => valence(words, lexicon));
    if (values && isMonotone(values)) return 'a scale';
    for (const sequence of lexicon.sequences) {
      const places = forAll(list, ({ tokens }) => placeIn(tokens, sequence));
      if (places && isMonotone(places)) return 'a sequence';
    }
  }
  const words = list.map(({ words }) => words.toLowerCase());
  const sorted = words.every((word, i) => i === 0 || words[i - 1]!.localeCompare(word) <= 0);
  return sorted && list.length >= alphabeticalFrom ? 'the alphabet' : undefined;
}

/** What each of a list gives, or undefined as soon as one gives nothing: most lists have no order, which the first tells. */
function forAll<T, R>(list: readonly T[], give: (one: T) => R | undefined): R[] | undefined {
  const given: R[] = [];
  for (const one of list) {
    const value = give(one);
    if (value === undefined) return undefined;
    given.push(value);
  }
  return given;
}

/** The last phrase of a sequence that stands in an option: "once a month" is more than "month". */
function placeIn(tokens: readonly Token[], sequence: readonly string[]): number | undefined {
  const places = hits(tokens, sequence).map(({ phrase }) => sequence.indexOf(phrase));
  return places.length > 0 ? Math.max(...places) : undefined;
}

/** Never back, and not all the same. */
const isMonotone = (values: readonly number[]): boolean => {
  const steps = values.slice(1).map((value, i) => Math.sign(value - values[i]!));
  return steps.some((step) => step !== 0) && (steps.every((step) => step >= 0) || steps.every((step) => step <= 0));
};
