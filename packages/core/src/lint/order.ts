import { type Choice, standsApart } from './item.ts';
import { hits, tokensOf } from './phrase.ts';
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
  const ranges = list.map((option) => rangeOf(option, lexicon));
  // A digit in a name is no number to order by, so all of them have to follow.
  if (
    ranges.every((range) => range !== undefined) &&
    isMonotone(ranges.map(({ from, to }) => (from === -Infinity ? to : from)))
  )
    return 'numbers';
  if (lexicon) {
    const values = list.map(({ words }) => valence(words, lexicon));
    if (values.every((value) => value !== undefined) && isMonotone(values)) return 'a scale';
    for (const sequence of lexicon.sequences) {
      const places = list.map(({ words }) => placeIn(words, sequence));
      if (places.every((place) => place >= 0) && isMonotone(places)) return 'a sequence';
    }
  }
  const words = list.map(({ words }) => words.toLowerCase());
  const sorted = words.every((word, i) => i === 0 || words[i - 1]!.localeCompare(word) <= 0);
  return sorted && list.length >= alphabeticalFrom ? 'the alphabet' : undefined;
}

/** The last phrase of a sequence that stands in an option: "once a month" is more than "month". */
const placeIn = (words: string, sequence: readonly string[]): number =>
  Math.max(-1, ...hits(tokensOf(words), sequence).map(({ phrase }) => sequence.indexOf(phrase)));

/** Never back, and not all the same. */
const isMonotone = (values: readonly number[]): boolean => {
  const steps = values.slice(1).map((value, i) => Math.sign(value - values[i]!));
  return steps.some((step) => step !== 0) && (steps.every((step) => step >= 0) || steps.every((step) => step <= 0));
};
