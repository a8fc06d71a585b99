import { readFileSync } from 'node:fs';

/** What `scores.py` wrote: values computed by mpmath, scipy and statsmodels. */
interface Reference {
  normal: { p: number; quantile: number }[];
  student: { p: number; df: number; quantile: number }[];
  beta: { x: number; a: number; b: number; value: number }[];
  gamma: { x: number; value: number }[];
  logBeta: { a: number; b: number; value: number }[];
  wilson: { x: number; n: number; level: number; interval: [number, number] }[];
  nps: { counts: [number, number, number]; level: number; value: number; se: number; unclamped: [number, number] }[];
  mean: { counts: number[]; level: number; value: number; se: number; interval: [number, number] }[];
}

export const reference: Reference = JSON.parse(readFileSync(new URL('scores.json', import.meta.url), 'utf8'));

/** How far a value is from its reference, relative to the reference; near zero, absolute. */
export const off = (value: number | null | undefined, expected: number): number =>
  Math.abs((value ?? Number.NaN) - expected) / Math.max(Math.abs(expected), 1e-5);
