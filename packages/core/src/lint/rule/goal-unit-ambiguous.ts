import { checkGoal } from '../../score/goal.ts';
import { type LintRule, ofSurvey } from '../rule.ts';

/** Five percent of 20 is one point. */
export const goalUnitAmbiguous: LintRule = {
  id: 'goal-unit-ambiguous',
  severity: 'error',
  evidence: 'definition',
  about: 'A goal that does not say whether its change is in points, relative, or the target itself.',
  source: 'it follows from the arithmetic: 5 % of an NPS of 20 is one point',
  message: ({ metric, change }) =>
    `The goal for ${metric} changes it by ${change}, in points or as a share of what it is.`,
  remedy: 'Give the goal a unit: points, relative or absolute.',
  check: ofSurvey(({ circumstances: { goals = [] } }) =>
    goals
      .filter((goal) => checkGoal(goal).some(({ code }) => code === 'no-unit'))
      .map(({ metric = 'a metric', change }) => ({ data: { metric, change: change ?? 'something' } })),
  ),
};
