import { type Finding, lintSurvey } from '@earshot/core/lint';
import { corpus } from './corpus.ts';
import { mistaken } from './mistaken.ts';

/** A finding in the corpus, with the survey, the question and the rule as its key. */
export interface CorpusFinding extends Finding {
  key: string;
}

/** Everything that the linter finds in the corpus, each survey in its own profile. What its authors decided with the answers is not in it. */
export const corpusFindings = (): CorpusFinding[] =>
  corpus.flatMap(({ survey, profile }) =>
    lintSurvey(survey, { profile, rules: { 'no-decision': 'off' } }).map((finding) => ({
      ...finding,
      key: `${survey.id}${finding.question === undefined ? '' : `.${finding.question}`}: ${finding.rule}`,
    })),
  );

/** Whether a finding says something that an editor of the questionnaire would want to hear. */
export const isMistaken = ({ key }: CorpusFinding): boolean => Object.hasOwn(mistaken, key);
