import { addAnswer, emptyHistogram, type Histogram, mergeHistograms } from './histogram.ts';
import { addPair, emptyPairs, mergePairs, type Pairs } from './pairs.ts';

/** What visitors feel about one feature, and how much it matters to them. */
export interface KanoTally {
  /** The answer if the feature is there, then the answer if it is not, each 1–5. */
  pairs: Pairs;
  /** Self-stated importance, 1–9. */
  importance: Histogram;
}

/** One visitor's answer: 1 like, 2 must be, 3 neutral, 4 can live with it, 5 dislike; and, where asked, 1–9 for importance. */
export interface KanoAnswer {
  functional: number;
  dysfunctional: number;
  importance?: number;
}

export const emptyKano = (): KanoTally => ({ pairs: emptyPairs(), importance: emptyHistogram() });

/** The tally with one more answer. */
export const addKano = (tally: KanoTally, { functional, dysfunctional, importance }: KanoAnswer): KanoTally => ({
  pairs: addPair(tally.pairs, functional, dysfunctional),
  importance: importance === undefined ? tally.importance : addAnswer(tally.importance, importance),
});

/** Both tallies as one: associative and commutative, with `emptyKano()` as identity. */
export const mergeKano = (a: KanoTally, b: KanoTally): KanoTally => ({
  pairs: mergePairs(a.pairs, b.pairs),
  importance: mergeHistograms(a.importance, b.importance),
});
