import { expect, test } from 'vitest';
import * as core from './index.ts';
import * as schema from './schema.ts';

test('the main entry offers these names and no others', () => {
  expect(Object.keys(core).sort().join(' ')).toBe(
    'asked canonical checks contentHash contentIssue derive deviceKind ending evaluate fill firstIssue flow fnv1a graphIssues holds instruments isAnswer marks matches matchesUrl maxDiffDesign maxDiffSets milliseconds next noAnswer offersOf openFor optionId pathText pipesIn plainRules plainTexts plainlyDue progress promptTexts questionTexts responseKey resume rules scaleTexts sentence share structuredRules structuredTexts targetingIssue typeOf uuidv7 words',
  );
});

test('the schema entry offers these names and no others', () => {
  expect(Object.keys(schema).sort().join(' ')).toBe(
    'migrate parseResponse parseSurvey responseJsonSchema responseSchema surveyJsonSchema surveySchema',
  );
});
