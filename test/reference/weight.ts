import { readFileSync } from 'node:fs';

interface Estimate {
  value: number;
  se: number;
  interval: [number, number];
}
type Estimates = Record<'nps' | 'share' | 'mean', Estimate>;

/** What `weight.R` wrote: values computed by R and its package survey. */
interface Weight {
  answers: { nps: number; rating: number; age: string; plan: string; weight: number }[];
  kish: { effective: number };
  weighted: Estimates;
  ages: Record<string, number>;
  plans: Record<string, number>;
  postStratified: Estimates;
  /** Weights by answer. */
  raked: number[];
  raking: { seed: number[][]; rows: number[]; columns: number[]; table: number[][] };
  sizes: { first: number; second: number; power: number; n: number }[];
  finite: { population: number; mean: Estimate };
}

export const weight: Weight = JSON.parse(readFileSync(new URL('weight.json', import.meta.url), 'utf8'));
