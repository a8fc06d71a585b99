import { readFileSync } from 'node:fs';

/** What `over-time.py` wrote: published charts, and values computed by scipy and statsmodels. */
interface OverTime {
  published: {
    p: Published & { n: number };
    c: Published;
    u: { x: number[]; explained: number[]; exposure: number; centre: number; limits: [number, number] };
    xmr: { x: number[]; centre: number; sigma: number; limits: [number, number] };
    xBar: { x: number[][]; centre: number };
    rules: {
      rule: 'beyond-limits' | 'two-of-three' | 'four-of-five' | 'eight-in-a-row';
      distances: number[];
      at: number[];
    }[];
    runLength: { rules: ('beyond-limits' | 'two-of-three' | 'four-of-five' | 'eight-in-a-row')[]; points: number }[];
  };
  u: { x: number[]; size: number[]; centre: number; high: number[] };
  xBar: { groups: number[][]; centre: number; high: number[] };
  exactP: { p: number; n: number; limits: [number, number] }[];
  laney: { x: number[]; n: number[]; centre: number; sigmaZ: number; low: number[]; high: number[] };
  nps: { counts: [number, number, number][]; centre: number; low: number[]; high: number[] };
  trend: {
    value: (number | null)[];
    n: number[];
    level: number;
    slope: number;
    se: number;
    interval: [number, number];
    line: [number, number];
  }[];
  periods: { moment: string; zone: string; day: string; week: string; month: string; quarter: string; year: string }[];
  change: { x: [number, number]; n: [number, number]; level: number; interval: [number, number] }[];
}

interface Published {
  x: number[];
  centre: number;
  limits: [number, number];
  signals: number[];
  explained: { centre: number; limits: [number, number] };
  later: number[];
}

export const overTime: OverTime = JSON.parse(readFileSync(new URL('over-time.json', import.meta.url), 'utf8'));
