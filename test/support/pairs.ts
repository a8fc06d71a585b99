import { type Finding, type LintOptions, type LintRule, lintSurvey } from '@earshot/core/lint';
import { parseSurvey } from '@earshot/core/schema';
import { expect, test } from 'vitest';

/** Fields of a question, or of a survey. */
type Fields = Record<string, unknown>;

/** Documents in which a rule finds something, and their good counterparts in which it finds nothing. */
export interface Pair {
  bad: Case[];
  good: Case[];
  options?: LintOptions;
}

/** A question; several; or a whole survey, with options of its own. */
type Case = Fields | Fields[] | { survey: Fields; options?: LintOptions };

const read = (given: Case): { survey: Fields; options: LintOptions } => {
  if (Array.isArray(given)) return { survey: { id: 'x', questions: given }, options: {} };
  if ('survey' in given)
    return { options: (given['options'] as LintOptions) ?? {}, survey: { id: 'x', ...(given['survey'] as Fields) } };
  return { survey: { id: 'x', questions: [given] }, options: {} };
};

/** What a rule finds in a document, which has to be a survey: a finding in what is none would prove nothing. */
export function found(rule: string, given: Case, options: LintOptions = {}): Finding[] {
  const { survey, options: own } = read(given);
  const parsed = parseSurvey(survey);
  if ('issues' in parsed) throw new Error(`${JSON.stringify(survey)} is no survey: ${JSON.stringify(parsed.issues)}`);
  // Each rule by itself, switched on if it is off by default.
  const findings = lintSurvey(survey as never, { rules: { [rule]: 'on' }, ...options, ...own });
  return findings.filter((finding) => finding.rule === rule);
}

/** Each rule of a group has a pair, fires on what is bad, and is silent on what is good. */
export function testPairs(rules: readonly LintRule[], pairs: Record<string, Pair>): void {
  test('every rule of the group has bad and good examples', () => {
    expect(Object.keys(pairs).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  test.each(Object.entries(pairs))('%s fires on what is bad and is silent on what is good', (rule, pair) => {
    expect(pair.bad.length * pair.good.length).toBeGreaterThan(0);
    const fires = (given: Case): boolean => found(rule, given, pair.options).length > 0;
    expect(pair.bad.filter((given) => !fires(given))).toEqual([]);
    expect(pair.good.filter(fires)).toEqual([]);
  });
}
