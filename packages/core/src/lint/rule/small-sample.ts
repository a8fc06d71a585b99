import { npsMargin } from '../../score/plan/nps.ts';
import { shareMargin } from '../../score/plan/share.ts';
import { type LintRule, ofSurvey } from '../rule.ts';

const fewest = 30;

/** A change smaller than the margin cannot be seen. */
export const smallSample: LintRule = {
  id: 'small-sample',
  severity: 'info',
  evidence: 'definition',
  about: `Fewer than ${fewest} answers expected in the smallest group, or a goal whose change is within the margin that they leave.`,
  source: 'Cochran 1977, Sampling Techniques, 3.2',
  message: ({ expected, margin, metric }) =>
    metric === undefined
      ? `${expected} answers are expected; below ${fewest} every figure is a guess.`
      : `${expected} answers leave a margin of ${margin}, and the goal for ${metric} is no further away.`,
  remedy: 'Ask more visitors, report fewer groups, or aim further.',
  check: ofSurvey(({ circumstances: { expected, goals = [] } }) => {
    if (expected === undefined) return undefined;
    if (!(expected >= fewest)) return { data: { expected } };
    return goals.map(({ metric = 'a metric', change, unit }) => {
      const margin = (metric.toLowerCase().includes('nps') ? npsMargin : shareMargin)({ n: expected });
      const within = unit === 'points' && change !== undefined && margin !== null && Math.abs(change) <= margin;
      return within && { data: { expected, margin: margin.toFixed(3), metric } };
    });
  }),
};
