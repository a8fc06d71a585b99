import { parseSurvey } from '@earshot/core/schema';
import { expect, test } from 'vitest';
import { corpus } from '../lint/corpus.ts';
import { deserved } from '../lint/deserved.ts';
import { corpusFindings } from '../lint/findings.ts';
import { mistaken } from '../lint/mistaken.ts';

test('the corpus has at least three dozen questionnaires, each of which is a survey and names its source', () => {
  expect(new Set(corpus.map(({ source }) => source)).size).toBeGreaterThanOrEqual(36);
  expect(new Set(corpus.map(({ survey }) => survey.id)).size).toBe(corpus.length);
  for (const { survey } of corpus) expect(parseSurvey(survey)).toHaveProperty('survey');
});

test('the linter finds in it what was judged, and nothing else; "pnpm lint:corpus" prints it', () => {
  const keys = new Set(corpusFindings().map(({ key }) => key));
  const judged = new Set([...deserved, ...Object.keys(mistaken)]);
  expect({
    new: [...keys].filter((key) => !judged.has(key)),
    gone: [...judged].filter((key) => !keys.has(key)),
  }).toEqual({
    new: [],
    gone: [],
  });
});

test('no error is raised against a published questionnaire by mistake', () => {
  const errors = corpusFindings().filter(({ severity }) => severity === 'error');
  expect(errors.map(({ key }) => key).filter((key) => key in mistaken)).toEqual([]);
});
