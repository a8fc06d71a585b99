import { readFileSync } from 'node:fs';

/** What `roll-ups.py` wrote: values computed by numpy, scipy and statsmodels, and one published Pareto chart. */
interface RollUps {
  scorecard: {
    value: number[];
    weight: number[];
    intervals: [number, number][];
    mean: number;
    independent: [number, number];
    anyDependence: [number, number];
  };
  kpi: { baseline: number; target: number; actual: number; at: string; path: number; attainment: number }[];
  maturity: {
    answers: number[][];
    share: number;
    level: number;
    withinOne: (number | null)[];
    range: [number, number][];
  }[];
  satisfactionIndex: { weights: number[]; answers: number[][]; value: number; se: number; interval: [number, number] };
  tags: { mentions: number; comments: number; interval: [number, number] }[];
  pareto: { counts: Record<string, number>; order: string[]; percent: number[]; cumulative: number[] };
}

export const rollUps: RollUps = JSON.parse(readFileSync(new URL('roll-ups.json', import.meta.url), 'utf8'));
