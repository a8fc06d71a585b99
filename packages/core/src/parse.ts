import * as z from 'zod';
import { coherenceIssues } from './coherent.ts';
import { anchorIssue } from './display.ts';
import type { Issue } from './issue.ts';
import { jsonIssue } from './json.ts';
import { responseSchema, type SurveyResponse } from './response.ts';
import { fill, type Survey, type SurveyDocument, surveySchema } from './survey.ts';
import { fromZod } from './zod-issue.ts';

/**
 * A survey document, checked and filled, or everything that is wrong with it. Never throws.
 *
 * @example
 * const parsed = parseSurvey(JSON.parse(text));
 * if ('issues' in parsed) console.error(parsed.issues.map(sentence).join('\n'));
 * else show(parsed.survey);
 */
export function parseSurvey(json: unknown): { survey: Survey } | { issues: Issue[] } {
  const issues = issuesOf(surveySchema(), json);
  if (issues.length > 0) return { issues };
  // The document itself is filled, not zod's copy of it, so that its hash is the one that a browser computes without zod.
  const survey = fill(json as SurveyDocument);
  const incoherent = [...coherenceIssues(survey), anchorIssue(survey.display) ?? []].flat();
  return incoherent.length > 0 ? { issues: incoherent } : { survey };
}

/**
 * A response as it arrived, checked, or everything that is wrong with it. Fields that are unknown are kept; the id is
 * written in lower case, so that one response has one id. Never throws.
 *
 * @example
 * const parsed = parseResponse(await request.json());
 */
export function parseResponse(json: unknown): { response: SurveyResponse } | { issues: Issue[] } {
  const issues = issuesOf(responseSchema(), json);
  if (issues.length > 0) return { issues };
  const response = { ...(json as SurveyResponse), id: (json as SurveyResponse).id.toLowerCase() };
  const twice = Object.keys(response.unanswered ?? {})
    .filter((id) => Object.hasOwn(response.answers, id))
    .map((id): Issue => ({ code: 'answered-and-unanswered', path: ['unanswered', id], data: { id } }));
  return twice.length > 0 ? { issues: twice } : { response };
}

/** The survey document as JSON Schema, draft 2020-12. What stands between questions (ids given twice, conditions) it cannot say. */
export const surveyJsonSchema = (): Record<string, unknown> => jsonSchema('survey-1', surveySchema());

/** The response as JSON Schema, draft 2020-12. */
export const responseJsonSchema = (): Record<string, unknown> => jsonSchema('response-1', responseSchema());

function issuesOf(schema: z.ZodType, json: unknown): Issue[] {
  const issue = jsonIssue(json);
  if (issue) return [issue];
  const result = schema.safeParse(json);
  return result.success ? [] : result.error.issues.flatMap((found) => fromZod(found, json));
}

function jsonSchema(name: string, schema: z.ZodType): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  return { $schema, $id: `https://earshot.dev/schema/${name}.json`, ...rest };
}
