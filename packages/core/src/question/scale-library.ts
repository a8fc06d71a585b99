import type { Construct } from './type.ts';

/** A ready-made scale: how many points it can have, and which end is better for whoever asks. */
export interface LibraryScale {
  /** The numbers of points that there are words for; the first is the default. */
  points: readonly number[];
  /** `null` where neither end is: more is only more, or the middle is best. */
  better: 'higher' | 'lower' | null;
  construct?: Construct;
}

// Five points where a scale starts at nothing; five or seven where it runs from one pole to the other.
/** The scales that `rating` knows by name. Their words stand in `texts/`, in each language. */
export const scaleLibrary = {
  agreement: { points: [5, 7], better: 'higher', construct: 'agreement' },
  satisfaction: { points: [5, 7], better: 'higher', construct: 'satisfaction' },
  importance: { points: [5], better: null, construct: 'importance' },
  performance: { points: [5, 7], better: 'higher', construct: 'performance' },
  quality: { points: [5, 7], better: 'higher', construct: 'quality' },
  ease: { points: [5, 7], better: 'higher', construct: 'ease' },
  effort: { points: [5], better: 'lower', construct: 'effort' },
  frequency: { points: [5, 7], better: null, construct: 'frequency' },
  likelihood: { points: [5, 7], better: 'higher', construct: 'likelihood' },
  intention: { points: [5], better: 'higher', construct: 'likelihood' },
  amount: { points: [5], better: null, construct: 'amount' },
  fit: { points: [5], better: null },
  usefulness: { points: [5], better: 'higher' },
  familiarity: { points: [5], better: null },
  interest: { points: [5], better: 'higher' },
  trust: { points: [5], better: 'higher' },
  value: { points: [5], better: 'higher' },
  concern: { points: [5], better: 'lower' },
  expectation: { points: [5], better: 'higher' },
  comparison: { points: [5, 7], better: 'higher' },
  emotion: { points: [5, 7], better: 'higher' },
} as const satisfies Record<string, LibraryScale>;

export type ScaleName = keyof typeof scaleLibrary;

/** The names of the scales, in the order of the library. */
export const scaleNames = Object.keys(scaleLibrary) as [ScaleName, ...ScaleName[]];
