import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstIssue } from '../first-issue.ts';
import { sentence } from '../issue.ts';
import { parseSurvey } from '../parse.ts';
import { rules } from './index.ts';

const from = (...values: unknown[]) => fc.constantFrom<unknown>(...values);
const junk = from(null, true, -1, 0.5, '', ' ', [], {}, { x: 1 }, [null]);
/** What belongs there, and now and then something else. */
const mostly = (...values: unknown[]) => fc.oneof({ weight: 8, arbitrary: from(...values) }, junk);

const text = mostly('How?', { en: 'How?' });
const number = mostly(-2, 0, 1, 2, 3, 10, 1e10);
const day = mostly('2026-01-31', '2027-01-31', '2027-02-29', '2027-1-1');
const href = mostly('https://shop.example/', 'mailto:a@b', 'javascript:alert(1)', '/terms', 'x'.repeat(2001));
const image = mostly('/a.png', 'https://shop.example/a.png', 'data:image/png;base64,AA==', 'data:text/html,x');
const option = mostly('a', 'b', { id: 'e', text: 'E' }, { id: 'f' });
const picture = fc.record({ id: mostly('a', 'b', 'c'), image, text: mostly('A door', { en: 'A door', de: ' ' }) });
const several = (one: fc.Arbitrary<unknown>, ...good: unknown[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.shuffledSubarray(good, { minLength: 2 }) }, fc.array(one, { maxLength: 4 }));
const options = several(
  option,
  'a',
  'b',
  'c',
  { id: 'd', text: 'D', exclusive: true },
  { id: 'e', text: 'E', other: true },
);
const pictures = several(
  picture,
  { id: 'a', image: '/a.png', text: 'A' },
  { id: 'b', image: '../b.webp', text: { en: 'B' } },
  { id: 'c', image: 'https://shop.example/c', text: 'C', pinned: true },
);
const quiz = { shuffle: mostly(true, false), points: mostly(0, 2.5, 1001) };

/** The fields of each type that its answers depend on. */
const fields: Record<string, Record<string, fc.Arbitrary<unknown>>> = {
  choice: { options, ...quiz },
  choices: { options, ...quiz, min: number, max: number },
  dropdown: { options, ...quiz },
  picture: { options: pictures, ...quiz },
  boolean: { yes: text, no: text, points: quiz.points },
  csat: { points: number, look: mostly('stars', 'slider'), low: text },
  rating: {
    scale: mostly('effort', 'fit', 'mood'),
    points: mostly(2, 5, 7, 12),
    labels: mostly(['a', 'b'], ['a', 'b', 'c', 'd', 'e'], ['a', 5], ['a']),
    from: mostly(0, 1, 2),
    look: mostly('labels', 'thumbs'),
    low: text,
  },
  slider: { min: number, max: number, step: mostly(0.1, 1, 5, 0), unit: text, low: text, high: text },
  text: {
    input: mostly('email', 'number', 'colour'),
    min: number,
    max: number,
    step: mostly(0.1, 1, 0),
    maxLength: mostly(1, 2000),
    placeholder: text,
    unit: text,
    points: quiz.points,
  },
  date: { min: day, max: day },
  section: { text, title: text },
  consent: { purpose: text, href, label: text },
  contact: {
    purpose: text,
    fields: mostly({ email: 'required' }, { tel: 'optional', name: 'maybe' }, { fax: 'optional' }),
  },
  link: { href, label: text },
};

test.each(Object.entries(fields))('what a page finds in a %s is what the whole parse finds first', (type, model) => {
  const found = { none: 0, some: 0 };
  fc.assert(
    fc.property(fc.record(model, { requiredKeys: [] }), (own) => {
      const document = { id: 'x', questions: [{ type, ...own }] };
      const parsed = parseSurvey(document);
      const [whole] = 'issues' in parsed ? parsed.issues : [];
      const first = firstIssue(document, rules);
      expect(first && sentence(first)).toEqual(whole && sentence(whole));
      found[first ? 'some' : 'none']++;
    }),
    { numRuns: 400 },
  );
  // So that the comparison says something about both.
  expect(found.none).toBeGreaterThan(10);
  expect(found.some).toBeGreaterThan(10);
});
