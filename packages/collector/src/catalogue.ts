import { type Survey, type SurveyDocument, sentence } from '@earshot/core';
import { instrumentsById } from '@earshot/core/instrument';
import { parseSurvey } from '@earshot/core/schema';
import { CollectorError } from './error.ts';

/** The definitions that reports are read with: the given ones, and the instruments that they leave untouched. */
export interface Catalogue {
  /** Ids of the surveys that were given, in their order. */
  given: readonly string[];
  /** The definition of a version, or else the newest one. */
  find(id: string, version?: number): Survey | undefined;
}

/** @throws {CollectorError} `survey-invalid`, `survey-repeated` */
export function createCatalogue(documents: readonly SurveyDocument[]): Catalogue {
  const given = new Map<string, Survey[]>();
  for (const [index, document] of documents.entries()) {
    const parsed = parseSurvey(document);
    if ('issues' in parsed) {
      throw new CollectorError('survey-invalid', { index, sentence: sentence(parsed.issues[0]!) });
    }
    const { survey } = parsed;
    const versions = given.get(survey.id) ?? [];
    if (versions.some(({ version }) => version === survey.version)) {
      throw new CollectorError('survey-repeated', { index, id: survey.id, version: survey.version });
    }
    const newestFirst = [...versions, survey].sort((a, b) => b.version - a.version);
    given.set(survey.id, newestFirst);
  }
  const known = new Map(given);
  for (const { survey } of Object.values(instrumentsById)) {
    const parsed = parseSurvey(survey);
    if ('survey' in parsed && !given.has(survey.id)) known.set(survey.id, [parsed.survey]);
  }
  return {
    given: [...given.keys()],
    find(id, version) {
      const versions = known.get(id);
      return versions?.find((survey) => survey.version === version) ?? versions?.[0];
    },
  };
}
