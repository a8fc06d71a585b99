import type { Issue } from '@earshot/core';
import { expect, test } from 'vitest';
import { sentence, sentences, type Trouble } from './trouble.ts';

const all: Trouble[] = [
  ['no-tag'],
  ['bad-endpoint', 'nowhere'],
  ['bad-config', '/surveys.json', 404],
  ['bad-survey', '"checkout"', { code: 'missing', path: ['questions'], data: { expected: 'array' } }],
  ['bad-selector', 'checkout', '#['],
  ['same-id', 'checkout'],
  ['no-survey', 'npss', true, true],
  ['long-id', 'aVeryLongId'],
  ['no-event'],
  ['no-listener', 'completed'],
  ['no-type', 'complete', ['completed']],
  ['no-command', 'shoow'],
];

test('every reason has a sentence that repeats the value at fault and ends with a remedy', () => {
  expect(all.map(([code]) => code).sort()).toEqual(Object.keys(sentences).sort());
  for (const reason of all) {
    const said = sentence(reason);
    expect(said).toMatch(/\. (Load|Add|Give|Check|Correct|Use|Serve) .*[.>]$|\. Add <.*page\.$|Use one of .*\.$/);
    for (const value of reason.slice(1)) if (typeof value === 'string') expect(said).toContain(value.replace('#', ''));
  }
});

test.each([
  ['#surveys', new TypeError('null'), /^data-config="#surveys" names no element\. Add .*id="surveys"/],
  ['#surveys', new SyntaxError('x at 1'), /is not JSON \(x at 1\)\. Correct/],
  ['/surveys.json', 404, /could not be read \(404\)\. Check/],
  ['/surveys.json', new TypeError('Failed to fetch'), /could not be read \(Failed to fetch\)\. Check/],
])('a configuration %s that ends in %o says why', (config, problem, said) => {
  expect(sentence(['bad-config', config, problem])).toMatch(said);
});

test('an endpoint that is not there is told like one that is none', () => {
  expect(sentence(['bad-endpoint'])).toMatch(/^data-endpoint is missing\. Add/);
});

test('an error of somebody else is told in its own words', () => {
  expect(sentence(new Error('the host is broken'))).toBe('the host is broken');
  expect(sentence('a string')).toBe('a string');
  expect(sentence(undefined)).toBe('undefined');
});

test('a name that stands for nothing is told where it was given', () => {
  expect(sentence(['no-survey', 'npss', true, true])).toMatch(/^data-survey="npss" names no survey/);
  expect(sentence(['no-survey', 'npss', false, false])).toMatch(/^earshot\("show", "npss"\) names no survey/);
  expect(sentence(['no-survey', undefined])).toMatch(/^earshot\("show"\) lacks a survey/);
  expect(sentence(['no-survey', 'checkout', false, true])).toMatch(/^survey "checkout": questions: it is missing/);
});

test('a survey without an id is told by its place', () => {
  const issue: Issue = { code: 'missing', path: ['id'], data: { expected: 'string' } };
  expect(sentence(['bad-survey', '[1]', issue])).toBe('survey [1]: id: it is missing. Give a string.');
  expect(sentence(['bad-survey', '', issue])).toBe('survey id: it is missing. Give a string.');
});
