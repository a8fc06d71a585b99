import { readFileSync } from 'node:fs';

type Interval = [low: number, high: number];

/** What `service.py` wrote: values computed by scipy, numpy, statsmodels and mpmath. */
interface Service {
  spearman: { first: number[]; second: number[]; level: number; value: number; se: number; interval: Interval }[];
  /** How often the interval of a rank correlation held in samples whose rho is known. */
  coverage: { r: number; n: number; samples: number; held: number }[];
  quantiles: { values: number[]; p: number; level: number; value: number; interval: Interval | null }[];
  funnels: { target: number; n: number; inner: Interval; outer: Interval }[];
  problems: {
    without: [x: number, n: number];
    with: [x: number, n: number];
    level: number;
    difference: Interval;
    incidence: Interval;
  }[];
  shares: { x: number; n: number; interval: Interval }[];
}

export const service: Service = JSON.parse(readFileSync(new URL('service.json', import.meta.url), 'utf8'));
