import { expect, test } from 'vitest';
import { sentence, sentences, type Trouble } from './trouble.ts';

const all: Trouble[] = [
  ['no-tag'],
  ['no-endpoint'],
  ['bad-endpoint', 'nowhere'],
  ['no-element', '#surveys'],
  ['no-config', '/surveys.json', 404],
  ['not-json', '/surveys.json', 'Unexpected end of JSON input'],
  ['bad-survey', { id: 'x', questions: [{ type: 'npss' }] }],
  ['no-survey', 'npss'],
  ['no-command', 'shoow'],
  ['no-file', 'prompt', 'https://cdn.example/earshot.js'],
];

test('every reason has a sentence that repeats the value at fault and ends with a remedy', () => {
  expect(all.map(([code]) => code).sort()).toEqual(Object.keys(sentences).sort());
  for (const reason of all) {
    const said = sentence(reason);
    expect(said).toMatch(/\. (Load|Add|Give|Check|Correct|Use|Serve) .*[.>]$|\. Add <.*page\.$|Use one of .*\.$/);
    for (const value of reason.slice(1)) if (typeof value === 'string') expect(said).toContain(value.replace('#', ''));
  }
});

test('an error of somebody else is told in its own words', () => {
  expect(sentence(new Error('the host is broken'))).toBe('the host is broken');
  expect(sentence('a string')).toBe('a string');
  expect(sentence(undefined)).toBe('undefined');
});

test.each([undefined, null, 7, [], {}, { id: Symbol('x') }])(
  'a document such as %o is told without an exception',
  (odd) => {
    expect(sentence(['bad-survey', odd])).toMatch(/^survey/);
  },
);
