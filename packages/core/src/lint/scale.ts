import type { Construct, Offer } from '../question/type.ts';
import { hit, hits, tokensOf } from './phrase.ts';
import type { Lexicon } from './words/index.ts';

/** A scale as a visitor sees it. */
export interface Scale {
  /** What it is about; undefined where its own words do not tell. */
  construct: Construct | undefined;
  /** How many points it has; undefined if it has none, as a slider. */
  points: number | undefined;
  /** The words of each point, in order. */
  labels: readonly (string | undefined)[];
  /** Where the good and the bad side have words of their own, as satisfied and dissatisfied, or only one has, as never and always. */
  poles: 'bipolar' | 'unipolar' | undefined;
  /** Whether the survey says how long it is, or what its points are called; else the type does. */
  own: { length: boolean; labels: boolean };
}

/** Scales that have a good and a bad end unless their words say otherwise. */
const bipolar: readonly Construct[] = ['agreement', 'satisfaction', 'ease'];
const unipolar: readonly Construct[] = ['importance', 'frequency', 'effort', 'amount', 'maturity'];

/** What is between the first and the last label, where only these two are given. */
export const spread = (labels: readonly string[], points: number): (string | undefined)[] =>
  labels.length === points
    ? [...labels]
    : Array.from({ length: points }, (_, i) => (i === 0 ? labels[0] : i === points - 1 ? labels.at(-1) : undefined));

/** What a scale is about, told by the words at its points. */
export function constructOf(labels: readonly (string | undefined)[], lexicon: Lexicon): Construct | undefined {
  const tokens = tokensOf(labels.filter((label) => label !== undefined).join(' ; '));
  const counted = Object.entries(lexicon.constructs)
    .map(([construct, { labels }]) => ({ construct: construct as Construct, count: hits(tokens, labels).length }))
    .sort((a, b) => b.count - a.count);
  return counted[0] && counted[0].count > 0 ? counted[0].construct : undefined;
}

/**
 * Where a label stands between the bad end, -4, and the good one, 4; undefined where none of its words tells.
 *
 * @example
 * valence('Very dissatisfied', en) // -3
 */
export function valence(label: string, lexicon: Lexicon): number | undefined {
  const tokens = tokensOf(label);
  if (tokens.length > 6) return undefined;
  if (hit(tokens, lexicon.neutral)) return 0;
  const strength = hits(tokens, Object.keys(lexicon.degrees)).map(({ phrase }) => lexicon.degrees[phrase]!);
  for (const [words, sign] of [
    [lexicon.negative, -1],
    [lexicon.positive, 1],
  ] as const) {
    const word = tokens.find(({ word }) => Object.hasOwn(words, word))?.word;
    if (word === undefined) continue;
    const own = words[word]!;
    // "Not at all likely" is the far end of likely; "not very likely" is on its way there.
    if (tokens.some(({ word }) => lexicon.negations.includes(word) && !Object.hasOwn(words, word)))
      return strength.length > 0 ? -sign * 2 : -sign * 4;
    return sign * (strength[0] ?? own);
  }
  return undefined;
}

/** Whether both sides of a scale have words of their own. */
export function polesOf(
  labels: readonly (string | undefined)[],
  construct: Construct | undefined,
  lexicon: Lexicon | undefined,
): Scale['poles'] {
  if (lexicon) {
    const known = labels.filter((label) => label !== undefined);
    const negated = known.some((label) => tokensOf(label).some(({ word }) => lexicon.negations.includes(word)));
    if (negated) return 'unipolar';
    const told = known.map((label) => valence(label, lexicon)).filter((value) => value !== undefined);
    const middle = construct === 'frequency';
    if (!middle && told.some((value) => value < 0) && told.some((value) => value > 0)) return 'bipolar';
  }
  if (construct === undefined) return undefined;
  return bipolar.includes(construct) ? 'bipolar' : unipolar.includes(construct) ? 'unipolar' : undefined;
}

/** Whether what is offered are points of a scale: numbers. */
export const isScale = (offers: readonly Offer[]): boolean =>
  offers.length > 1 && offers.every(({ value }) => typeof value === 'number');
