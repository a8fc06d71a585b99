import type { Survey } from '@earshot/core';
import type { ResponseCount } from './store.ts';

/** Something that a reader of a report must know before trusting a number. */
export interface ReportWarning {
  code: keyof typeof sentences;
  sentence: string;
}

interface Facts {
  id: string;
  /** The version that is reported; null for all together. */
  version: number | null;
  /** The definition that one version is read with, or the newest of all. */
  survey: Survey | undefined;
  counts: readonly ResponseCount[];
}

const sentences = {
  'definition-unknown': ({ id }: Facts) =>
    `The collector does not know what "${id}" asks, so answers are counted and not scored. Give it the definition: --surveys surveys.json.`,
  'definition-other': ({ version, survey, counts }: Facts): string =>
    version === survey?.version
      ? `${others(counts, survey)} of ${total(counts)} responses to version ${version} were asked otherwise than the definition that they are read with. Give --surveys the document that the page shows, and raise its version with every change to a question.`
      : `Version ${version} is read with the definition of version ${survey?.version}. Add version ${version} to --surveys if it asked otherwise.`,
  'wordings-pooled': ({ version, counts }: Facts) =>
    `Answers to ${wordings(counts)} wordings of this survey are counted together. ${version === null ? 'Put the number of a version in the address to see it alone: ?version=2.' : 'Raise the version of a survey with every change to a question.'}`,
};

export function warningsOf(facts: Facts): ReportWarning[] {
  const { version, survey, counts } = facts;
  const codes: ReportWarning['code'][] = [];
  if (!survey) codes.push('definition-unknown');
  else if (version !== null && (version !== survey.version || others(counts, survey) > 0))
    codes.push('definition-other');
  if (wordings(counts) > 1) codes.push('wordings-pooled');
  return codes.map((code) => ({ code, sentence: sentences[code](facts) }));
}

/** The content hash tells wordings apart; a response without one is taken to have its version's. */
function wordings(counts: readonly ResponseCount[]): number {
  const versions = Map.groupBy(counts, ({ version }) => version).values();
  const told = [...versions].map((group) => new Set(group.flatMap(({ hash }) => hash ?? [])).size);
  return told.reduce((sum, hashes) => sum + Math.max(1, hashes), 0);
}

/** Responses that say of themselves that they were asked something else. */
const others = (counts: readonly ResponseCount[], survey: Survey | undefined): number =>
  total(counts.filter(({ hash }) => hash !== null && hash !== survey?.hash));

const total = (counts: readonly ResponseCount[]): number => counts.reduce((sum, { count }) => sum + count, 0);
