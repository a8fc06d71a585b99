import type { Survey } from '@earshot/core';
import type { ResponseCount } from './store.ts';

/** Something that a reader of a report must know before trusting a number. */
export interface ReportWarning {
  code: keyof typeof sentences;
  sentence: string;
}

interface Facts {
  id: string;
  /** The version that was asked for. */
  version: number | undefined;
  survey: Survey | undefined;
  counts: readonly ResponseCount[];
}

const sentences = {
  'definition-unknown': ({ id }: Facts) =>
    `The collector does not know what "${id}" asks, so answers are counted and not scored. Give it the definition: --surveys surveys.json.`,
  'definition-other': ({ version, survey }: Facts) =>
    `Version ${version} is read with the definition of version ${survey?.version}. Add version ${version} to --surveys if it asked otherwise.`,
  'wordings-pooled': ({ counts }: Facts) =>
    `Answers to ${wordings(counts)} wordings of this survey are counted together. Add ?version= to the address to see one version.`,
};

export function warningsOf(facts: Facts): ReportWarning[] {
  const { version, survey, counts } = facts;
  const codes: ReportWarning['code'][] = [];
  if (!survey) codes.push('definition-unknown');
  else if (version !== undefined && version !== survey.version) codes.push('definition-other');
  if (wordings(counts) > 1) codes.push('wordings-pooled');
  return codes.map((code) => ({ code, sentence: sentences[code](facts) }));
}

/** The content hash tells wordings apart; where a response has none, its version must do. */
const wordings = (counts: readonly ResponseCount[]): number =>
  new Set(counts.map(({ version, hash }) => hash ?? `version ${version}`)).size;
