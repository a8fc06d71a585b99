import { readFileSync } from 'node:fs';

/** A score as R gives it. */
export interface Estimate {
  value: number;
  se: number;
  interval: [low: number, high: number];
}

type Estimated =
  | 'cesMean'
  | 'cesEasy'
  | 'cesEffort'
  | 'csatTopBox'
  | 'csatTop1'
  | 'csatMean'
  | 'susScore'
  | 'umuxLite'
  | 'umuxLiteSus'
  | 'kanoImportance'
  | 'loyaltyIndex'
  | 'loyaltySecure'
  | 'choiceShare'
  | 'penalty'
  | 'reward'
  | 'npsContrast'
  | 'response'
  | 'completion'
  | 'retention'
  | 'churn';

/** What `everyday.R` wrote: values computed by base R. */
interface Everyday {
  cases: (Record<Estimated, Estimate> & {
    level: number;
    npsShares: [detractors: Estimate, passives: Estimate, promoters: Estimate];
    answers: Record<'ces' | 'effort' | 'csat' | 'useful' | 'easy' | 'nps' | 'sus' | 'weight' | 'overall', number[]> & {
      three: [number, number, number][];
      web: number;
      group: ('low' | 'middle' | 'high')[];
    };
  })[];
  plans: (Record<'level' | 'power' | 'population' | 'shareMargin' | 'npsMargin' | 'meanMargin', number> &
    Record<'npsSampleSize' | 'meanSampleSize' | 'npsDifferenceSampleSize' | 'shareDifferenceSampleSize', number>)[];
  difference: { reliability: [number, number]; sd: [number, number]; r: number; value: number };
  brooke: { answers: number[]; value: number };
}

export const everyday: Everyday = JSON.parse(readFileSync(new URL('everyday.json', import.meta.url), 'utf8'));
