import { expect, test } from 'vitest';
import * as core from './index.ts';
import * as schema from './schema.ts';

test('the main entry offers these names and no others', () => {
  expect(Object.keys(core).sort().join(' ')).toBe(
    'asked canonical checks contentHash contentIssue derive deviceKind ending evaluate fill firstIssue flow fnv1a graphIssues holds instruments isAnswer marks matches matchesUrl maxDiffDesign maxDiffSets milliseconds next noAnswer offersOf openFor pathText pipesIn plainlyDue progress promptRules promptTexts questionTexts responseKey resume rules sentence share targetingIssue typeOf uuidv7 words',
  );
});

test('the schema entry offers these names and no others', () => {
  expect(Object.keys(schema).sort().join(' ')).toBe(
    'parseResponse parseSurvey responseJsonSchema responseSchema surveyJsonSchema surveySchema',
  );
});
