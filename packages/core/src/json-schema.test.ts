import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { instrumentsById } from './instrument/index.ts';
import { parseResponse, parseSurvey, responseJsonSchema, surveyJsonSchema } from './parse.ts';

const validator = (schema: Record<string, unknown>) => {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
  addFormats(ajv);
  return ajv.compile(schema);
};

const response = {
  id: '0192f3a4-5b6c-7d8e-9f01-23456789abcd',
  revision: 1,
  status: 'completed',
  survey: { id: 'nps', version: 1 },
  answers: { nps: 9, why: 'Fast.' },
  order: ['nps', 'why'],
  startedAt: '2026-11-21T10:00:00.000Z',
  updatedAt: '2026-11-21T10:00:05.000Z',
};

describe('the JSON Schema of surveys', () => {
  const isSurvey = validator(surveyJsonSchema());

  test('says which draft and which document it is', () => {
    expect(surveyJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://earshot.dev/schema/survey-1.json',
    });
  });

  test.each<unknown>([
    ...Object.values(instrumentsById).map(({ survey }) => survey),
    {
      $schema: 'https://earshot.dev/schema/survey-1.json',
      id: 'x',
      questions: [{ type: 'choice', options: ['a', { id: 'b', text: { en: 'B' } }] }],
    },
    {
      id: 'x',
      own: 1,
      questions: [{ type: 'nps', own: 1, when: { all: [{ not: { attribute: 'plan', is: 'pro' } }] } }],
    },
    {
      id: 'x',
      questions: [
        { type: 'matrix', rows: ['a', { id: 'b', text: 'B' }], scale: 'quality', everyRow: true },
        { type: 'ranking', options: ['a', 'b'], top: 1 },
        { type: 'constant-sum', options: ['a', 'b'], total: 60, unit: { en: 'minutes' } },
        { type: 'maxdiff', items: ['a', 'b', 'c'], sets: [['a', 'b']] },
        { type: 'matching', left: ['a', 'b'], right: ['c', 'd'], key: { a: 'c' } },
        { type: 'fill-blank', sentence: '[a]', blanks: ['a'], key: { a: { number: 1 } } },
        { type: 'kano', functional: 'With?', dysfunctional: 'Without?' },
        { type: 'gap', items: ['a'], dimensions: { x: ['a'] } },
        { type: 'maturity', levels: ['0', '1', '2', '3', '4'] },
      ],
    },
    {
      id: 'x',
      questions: [{ type: 'ces' }],
      targeting: { on: [{ event: 'done' }], sample: 0.5, again: '90d', delay: 5, until: '2027-01-01' },
    },
    {
      id: 'x',
      questions: [
        { type: 'rating', scale: 'fit', better: null },
        { type: 'choices', options: ['a', 'b'], key: ['a'], min: 1 },
        { type: 'text', input: 'number', min: -1, step: 0.1, key: 3 },
        { type: 'date', min: '2026-01-01' },
        { type: 'consent', purpose: 'You may quote me.', href: 'https://bücher.example/ä?b=c' },
        { type: 'contact', purpose: 'To answer.', fields: { tel: 'required' } },
        { type: 'link', href: 'mailto:a@b' },
        { type: 'picture', options: ['a', 'b'].map((id) => ({ id, text: id, image: `data:image/png;base64,${id}` })) },
      ],
    },
  ])('accepts %j, as the parser does', (document) => {
    expect(isSurvey(document), JSON.stringify(isSurvey.errors)).toBe(true);
    expect(parseSurvey(document)).toHaveProperty('survey');
  });

  test.each<unknown>([
    null,
    {},
    { id: 'x' },
    { id: 'x', questions: [] },
    { id: 'a b', questions: [{ type: 'nps' }] },
    { id: 'x', questions: [{ type: 'npss' }] },
    { id: 'x', questions: [{ type: 'nps', text: 5 }] },
    { id: 'x', questions: [{ type: 'nps', when: { anser: 'x' } }] },
    { id: 'x', questions: [{ type: 'choice', options: ['a'] }] },
    { id: 'x', questions: [{ type: 'matrix' }] },
    { id: 'x', questions: [{ type: 'kano', functional: 'With?' }] },
    { id: 'x', questions: [{ type: 'maxdiff', items: ['a', 'b', 'c'], setSize: 1 }] },
    { id: 'x', questions: [{ type: 'fill-blank', sentence: '[a]', blanks: ['a'], key: { a: 'x' } }] },
    { id: 'x', questions: [{ type: 'maturity', levels: ['0', '1'] }] },
    { id: 'x', questions: [{ type: 'nps' }], targeting: { sample: 2 } },
    { id: 'x', questions: [{ type: 'nps' }], targeting: { again: '5x' } },
    { id: 'x', questions: [{ type: 'nps' }], targeting: { until: 'soon' } },
    { id: 'x', version: 1.5, questions: [{ type: 'nps' }] },
    { id: 'x', questions: [{ type: 'link', href: 'javascript:alert(1)' }] },
    {
      id: 'x',
      questions: [{ type: 'picture', options: ['a', 'b'].map((id) => ({ id, text: id, image: `data:${id}` })) }],
    },
    { id: 'x', questions: [{ type: 'contact', purpose: 'To answer.', fields: {} }] },
    { id: 'x', questions: [{ type: 'contact', purpose: 'To answer.', fields: { fax: 'required' } }] },
    { id: 'x', questions: [{ type: 'section' }] },
    { id: 'x', questions: [{ type: 'slider', step: 0 }] },
    { id: 'x', questions: [{ type: 'date', max: '2026-02-30' }] },
    { id: 'x', questions: [{ type: 'choice', options: ['a', 'b'], key: { a: 2 } }] },
  ])('refuses %j, as the parser does', (document) => {
    expect(isSurvey(document)).toBe(false);
    expect(parseSurvey(document)).toHaveProperty('issues');
  });
});

/** The fields of a schema that say nothing of themselves, wherever they stand. */
const undescribed = (schema: unknown): string[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as { properties?: Record<string, { description?: string; $ref?: string }> };
  const bare = Object.entries(properties).filter(([, { description, $ref }]) => !description && !$ref);
  return [...bare.map(([name]) => name), ...Object.values(schema).flatMap(undescribed)];
};

test('every field of both says what it is, which editors show', () => {
  expect(undescribed(surveyJsonSchema())).toEqual([]);
  expect(undescribed(responseJsonSchema())).toEqual([]);
});

describe('the JSON Schema of responses', () => {
  const isResponse = validator(responseJsonSchema());

  test.each([
    {},
    { mood: 'good' },
    { unanswered: { ease: 'skipped' }, respondent: 'me', sentAt: '2026-11-21T10:00:06.000Z' },
  ])('accepts one with %j, as the parser does', (change) => {
    expect(isResponse({ ...response, ...change }), JSON.stringify(isResponse.errors)).toBe(true);
    expect(parseResponse({ ...response, ...change })).toHaveProperty('response');
  });

  test.each([
    { id: 'me' },
    { id: undefined },
    { revision: 0 },
    { revision: 1.5 },
    { status: 'done' },
    { survey: {} },
    { answers: [] },
    { order: [1] },
    { startedAt: 'today' },
    { unanswered: { a: 'bored' } },
  ])('refuses one with %j, as the parser does', (change) => {
    expect(isResponse(JSON.parse(JSON.stringify({ ...response, ...change })))).toBe(false);
    expect(parseResponse({ ...response, ...change })).toHaveProperty('issues');
  });
});
