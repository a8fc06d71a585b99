import type { Construct } from '../../question/type.ts';

/**
 * The words that rules look for, in one language. Data only: lower case, one phrase an entry, `*` for any one word.
 * A list that a language leaves out keeps the rules silent that would need it.
 */
export interface Lexicon {
  /** What may join two questions in one. */
  joins: readonly string[];
  /** Phrases in which such a word joins nothing: one thing has two words. */
  onePhrase: readonly string[];
  /** Ways to ask that expect a certain answer. */
  leading: readonly string[];
  /** Praise, and what may stand before it: "our excellent service". */
  praise: readonly string[];
  beforePraise: readonly string[];
  /** Words that carry an opinion of their own. */
  loaded: readonly string[];
  /** Words that leave no room between all and nothing, and phrases in which they do. */
  absolutes: readonly string[];
  noAbsolutes: readonly string[];
  /** Words that turn a sentence round, and phrases in which they do not. */
  negations: readonly string[];
  noNegations: readonly string[];
  /** Words that are negative by themselves: `unclear`. */
  negativeWords: readonly string[];
  /** Words for how much or how often that everybody takes differently; what makes them definite; what asks for them. */
  vague: readonly string[];
  definite: readonly string[];
  asksHowMuch: readonly string[];
  /** Words that begin a clause within a sentence, and verbs that stand in its main one. */
  subordinators: readonly string[];
  verbs: readonly string[];
  /** Ways to ask about what is not the case. */
  hypothetical: readonly string[];
  /** What asks how something was, and things that not every visitor has had to do with. */
  asksHowItWas: readonly string[];
  optionalThings: readonly string[];
  /** Orders instead of questions. */
  orders: readonly string[];
  /** Words that ask for something. */
  asking: readonly string[];
  /** Words that tell how the answer will be counted. */
  leaks: readonly string[];
  /** What a scale is about, told by the question and by the words at its points. */
  constructs: Readonly<Partial<Record<Construct, { asked: readonly string[]; labels: readonly string[] }>>>;
  /** What a statement says of the visitor that a scale could ask for itself. */
  directly: Readonly<Partial<Record<Construct, readonly string[]>>>;
  /** One pole of a pair, and the other. */
  poles: readonly (readonly [one: string, other: string])[];
  /** Words of scales: on the good side, on the bad side, in the middle; with their strength, 1 to 4. */
  positive: Readonly<Record<string, number>>;
  negative: Readonly<Record<string, number>>;
  neutral: readonly string[];
  /** Words that make them stronger or weaker: 1 to 4. */
  degrees: Readonly<Record<string, number>>;
  /** Answers that are no point of a scale. */
  noAnswer: readonly string[];
  /** Options for what the list forgot, and for nothing of it. */
  otherOptions: readonly string[];
  /** What asks for reasons, channels or kinds, of which no list has all. */
  openEnded: readonly string[];
  /** Lists that have an order of their own. */
  sequences: readonly (readonly string[])[];
  /** Words around the numbers of a range: below, above, and between two. */
  below: readonly string[];
  above: readonly string[];
  /** Ways to say that one would recommend. */
  recommend: readonly string[];
  /** What some would rather not tell, and the option not to. */
  sensitive: readonly string[];
  preferNot: readonly string[];
  /** What names or reaches a person. */
  identifiers: readonly string[];
  /** What of that is taken out of every answer. */
  masked: readonly string[];
  /** What says what such an answer is for. */
  purposes: readonly string[];
  /** Words that every visitor knows. */
  common: () => ReadonlySet<string>;
  /** What may be taken off a word that is not among them: an ending, and what stands there instead. */
  endings: readonly (readonly [ending: string, instead: string])[];
}

const nothing: Lexicon = {
  joins: [],
  onePhrase: [],
  leading: [],
  praise: [],
  beforePraise: [],
  loaded: [],
  absolutes: [],
  noAbsolutes: [],
  negations: [],
  noNegations: [],
  negativeWords: [],
  vague: [],
  definite: [],
  asksHowMuch: [],
  subordinators: [],
  verbs: [],
  hypothetical: [],
  asksHowItWas: [],
  optionalThings: [],
  orders: [],
  asking: [],
  leaks: [],
  constructs: {},
  directly: {},
  poles: [],
  positive: {},
  negative: {},
  neutral: [],
  degrees: {},
  noAnswer: [],
  otherOptions: [],
  openEnded: [],
  sequences: [],
  below: [],
  above: [],
  recommend: [],
  sensitive: [],
  preferNot: [],
  identifiers: [],
  masked: [],
  purposes: [],
  common: () => new Set(),
  endings: [],
};

/** The lists that a language has, with none in place of the others. */
export const lexicon = (lists: Partial<Lexicon>): Lexicon => ({ ...nothing, ...lists });

/** Phrases written one after the other, with commas between them. */
export const list = (phrases: string): readonly string[] =>
  phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
