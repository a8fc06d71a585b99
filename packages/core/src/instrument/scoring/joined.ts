import type { Scoring } from '../instrument.ts';

/** Two scorings as one: the scores and verdicts of both, those of the first before those of the second. */
export function joined<A, B>(first: Scoring<A>, second: Scoring<B>): Scoring<[A, B]> {
  return {
    counting: {
      empty: () => [first.counting.empty(), second.counting.empty()],
      add: ([a, b], answers) => [first.counting.add(a, answers), second.counting.add(b, answers)],
      merge: ([a, b], [c, d]) => [first.counting.merge(a, c), second.counting.merge(b, d)],
    },
    scores: ([a, b], options) => ({ ...first.scores(a, options), ...second.scores(b, options) }),
    verdicts: ([a, b]) => ({ ...first.verdicts?.(a), ...second.verdicts?.(b) }),
  };
}
