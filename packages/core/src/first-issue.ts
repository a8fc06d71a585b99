import { coherenceIssues } from './coherent.ts';
import { anchorIssue, displayRule } from './display.ts';
import { endingsRule, thanksRule } from './flow/ending.ts';
import { confirmRule, hiddenRule, shuffleRule } from './flow/settings.ts';
import type { Issue } from './issue.ts';
import { baseRules } from './question/base.ts';
import type { Rules } from './question/index.ts';
import { each, fields, fits, found, is, may, type Rule, whole } from './rule.ts';
import { identified, type QuestionKind, type SurveyDocument, surveyId } from './survey.ts';
import { targetingRule } from './targeting/index.ts';

/**
 * The first thing for which a survey document must not be shown, since an answer would be lost or the wrong visitors
 * asked, or undefined: what `parseSurvey` of `@earshot/core/schema` says first, without its weight.
 *
 * @param types the rules of the question types that can be shown: `plainRules`, those of the plain ones, or `rules`, those of all.
 *
 * @example
 * firstIssue({ id: 'x', questions: [{ type: 'npss' }] }, { nps: rules.nps })
 * // { code: 'unknown-question-type', path: ['questions', 0, 'type'], data: { type: 'npss', known: ['nps'] } }
 */
export const firstIssue = (document: unknown, types: Rules): Issue | undefined =>
  issueIn(document, types, { display: may(displayRule), targeting: may(targetingRule()) }) ??
  anchorIssue((document as SurveyDocument).display);

/**
 * The same, but for its targeting and its display: what a page looks for when a survey is about to be shown, since then
 * its gates have passed. `targetingIssue` looks at those, and `displayIssue` at what is not the corner of every prompt.
 */
export const contentIssue = (document: unknown, types: Rules): Issue | undefined => issueIn(document, types);

function issueIn(document: unknown, types: Rules, more?: Record<string, Rule>): Issue | undefined {
  const question: Rule = is('object', (value, path) => {
    const { type } = value;
    return typeof type === 'string' && Object.hasOwn(types, type)
      ? fields({ ...baseRules(), ...types[type as QuestionKind]!(value as never) })(value, path)
      : found('unknown-question-type', [...path, 'type'], { type, known: Object.keys(types) });
  });
  const survey = fields({
    id: fits('bad-survey-id', surveyId),
    version: may(whole(1, Number.MAX_SAFE_INTEGER)),
    questions: each(question, 1, 200),
    thanks: may(thanksRule),
    endings: may(endingsRule),
    hidden: may(hiddenRule),
    shuffle: may(shuffleRule),
    confirm: may(confirmRule),
    ...more,
  });
  return (
    survey(document, []) ??
    coherenceIssues({
      ...(document as SurveyDocument),
      questions: identified((document as SurveyDocument).questions),
    })[0]
  );
}
