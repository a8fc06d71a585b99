import { readFileSync } from 'node:fs';

type Interval = [low: number, high: number];
interface Part {
  x: number;
  n: number;
}

/** What `compare.py` wrote: values computed by scipy and statsmodels. */
interface Compare {
  shares: {
    x: number;
    n: number;
    level: number;
    agrestiCoull: Interval;
    clopperPearson: Interval;
    jeffreys: Interval;
    wald: Interval;
  }[];
  simultaneous: { counts: number[]; level: number; intervals: Interval[] }[];
  shareDifferences: {
    first: Part;
    second: Part;
    level: number;
    z: number;
    p: number;
    newcombe: Interval;
    agrestiCaffo: Interval;
    h: number;
  }[];
  shareTests: { x: number; n: number; expected: number; z: number; p: number }[];
  tables: { table: number[][]; chi2: number; p: number; df: number; v: number }[];
  fits: { observed: number[]; expected: number[]; chi2: number; p: number }[];
  means: {
    first: number[];
    second: number[];
    level: number;
    t: number;
    p: number;
    df: number;
    interval: Interval;
  }[];
  paired: {
    what: string;
    first: number[];
    second: number[];
    level: number;
    value: number;
    t: number;
    p: number;
    interval: Interval;
  }[];
  ranks: {
    first: number[];
    second: number[];
    level: number;
    u: number;
    p: number;
    value: number;
    se: number;
    interval: Interval;
  }[];
  anovas: {
    groups: number[][];
    f: number;
    p: number;
    etaSquared: number;
    welch: { f: number; p: number; df: number[] };
  }[];
  families: { ps: number[]; benjaminiHochberg: number[]; holm: number[] }[];
  tango: { more: number; less: number; n: number; level: number; interval: Interval }[];
  changed: { table: number[][]; z: number; p: number }[];
  npsDifferences: { first: number[]; second: number[]; level: number; z: number; p: number; interval: Interval }[];
  sizes: {
    what: 'share' | 'means';
    margin: number;
    share: number;
    level: number;
    difference: number;
    spread: number;
    power: number;
    n: number;
  }[];
}

export const compare: Compare = JSON.parse(readFileSync(new URL('compare.json', import.meta.url), 'utf8'));
