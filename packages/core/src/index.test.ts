import { expect, test } from 'vitest';
import * as core from './index.ts';
import * as instrument from './instrument/index.ts';
import * as lint from './lint/index.ts';
import * as schema from './schema.ts';

test('the main entry offers these names and no others', () => {
  expect(Object.keys(core).sort().join(' ')).toBe(
    'answering asked canonical checks contentHash contentIssue createFlow derive deviceKind displayIssue ending evaluate fill firstIssue flow fnv1a graphIssues holding holds instruments isAnswer isPicture isScored isWritten marks mask maskAnswer matches matchesUrl maxDiffDesign maxDiffSets milliseconds next noAnswer offersOf openFor optionId pathText pipesIn plainChecks plainRules plainTexts plainlyDue privatePatterns progress promptTexts questionTexts responseKey resume rules scaleTexts sentence share structuredChecks structuredRules structuredTexts targetingIssue typeOf uuidv7 where words',
  );
});

test('the schema entry offers these names and no others', () => {
  expect(Object.keys(schema).sort().join(' ')).toBe(
    'migrate parseResponse parseSurvey responseJsonSchema responseSchema surveyJsonSchema surveySchema',
  );
});

test('the lint entry offers these names and no others', () => {
  expect(Object.keys(lint).sort().join(' ')).toBe(
    'hasErrors human jsonReport lintRules lintSurvey patched placesOf pointer profiles reviewSurvey sarif',
  );
});

test('the instrument entry offers these names and no others', () => {
  expect(Object.keys(instrument).sort().join(' ')).toBe(
    'ces comment contact contactHabits csat cxMaturity15 employeePulse excellenceCustomers expectations importancePerformance instrumentsById internalService interview journeyStages journeyTouchpoint kano loyalty maxdiff nps pageFeedback pest poll postTask postTaskEase productMarketFit quiz rater5 relationship schemes7 scored serviceDefinition serviceKpis serviceStandards servqual22 sus swot touchpoints umuxLite',
  );
});
