import type { SurveyDocument } from '../survey.ts';
import type { Finding, Profile, Severity } from './finding.ts';
import { lintRules } from './rules.ts';
import { type Circumstances, subjectOf } from './subject.ts';

/** How to look at a survey. */
export interface LintOptions extends Circumstances {
  /** Whose words are looked at: the texts that a visitor of this locale reads. @default 'en' */
  locale?: string;
  /** What the survey is for. @default 'micro' */
  profile?: Profile;
  /** Rules by id: another severity, `off`, or `on` for one that is off unless asked for. */
  rules?: Readonly<Record<string, Severity | 'on' | 'off'>>;
}

/** A finding that the document accepts, and why. */
export interface Accepted {
  finding: Finding;
  reason: string;
}

/**
 * What makes a survey's answers worse than they could be: biased wording, scales that cannot be scored, too many questions.
 * The document is taken as checked; `parseSurvey` finds what makes it no survey at all. Pure, and linear in the document.
 *
 * @example
 * lintSurvey({ id: 'x', questions: [{ type: 'csat', text: 'How satisfied are you with price and quality?' }] })
 * // [{ rule: 'double-barrelled', severity: 'warning', path: ['questions', 0, 'text'], … }]
 */
export const lintSurvey = (survey: SurveyDocument, options: LintOptions = {}): Finding[] =>
  reviewSurvey(survey, options).findings;

/** What `lintSurvey` finds, apart from what the document accepts by `lint: { "<rule>": "<reason>" }` at a question or at the survey. */
export function reviewSurvey(
  survey: SurveyDocument,
  options: LintOptions = {},
): { findings: Finding[]; accepted: Accepted[] } {
  const { locale = 'en', profile = 'micro', rules = {}, ...circumstances } = options;
  const ruleIds = lintRules.map(({ id }) => id);
  const subject = subjectOf(survey, locale, profile, circumstances, ruleIds);
  const findings: Finding[] = [];
  const accepted: Accepted[] = [];
  for (const rule of lintRules) {
    const { id, evidence, remedy } = rule;
    const wish = Object.hasOwn(rules, id) ? rules[id] : undefined;
    if (wish === 'off' || (rule.off && wish === undefined)) continue;
    for (const { item, path, data = {}, severity, span, fix } of rule.check(subject)) {
      const own = severity ?? rule.inProfile?.[profile] ?? rule.severity;
      const finding: Finding = {
        rule: id,
        severity: wish === undefined || wish === 'on' ? own : wish,
        evidence,
        question: item?.question.id,
        path,
        data,
        span,
        message: rule.message(data),
        remedy,
        fix,
      };
      const reason = reasonFor(id, item?.question.lint) ?? reasonFor(id, survey.lint);
      if (reason === undefined) findings.push(finding);
      else accepted.push({ finding, reason });
    }
  }
  return { findings: findings.sort(byPlace), accepted };
}

const reasonFor = (rule: string, allowed: Readonly<Record<string, string>> | undefined): string | undefined =>
  allowed && Object.hasOwn(allowed, rule) ? allowed[rule] : undefined;

/** What is about the survey first, then question by question; a rule's own order breaks ties, for sorting is stable. */
const byPlace = (a: Finding, b: Finding): number => placeOf(a) - placeOf(b);

const placeOf = ({ path }: Finding): number => (path[0] === 'questions' ? Number(path[1]) : -1);
