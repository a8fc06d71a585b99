import { type LintRule, ofSurvey } from '../rule.ts';

const fewest = 100;
const highest = 8;

/** Kept because some offices ask for the figure; never on, because it fails at what it is asked for. */
export const readingGrade: LintRule = {
  id: 'reading-grade',
  severity: 'info',
  off: true,
  evidence: 'refuted',
  about: `The Flesch–Kincaid grade of all questions together above ${highest}, from ${fewest} English words on. Never of one question.`,
  source:
    'Lenzner 2014, Sociological Methods & Research 43(4): readability formulas chose the harder of two wordings in fewer than half of 71 pairs',
  message: ({ grade }) => `The Flesch–Kincaid grade of its questions is ${(grade as number).toFixed(1)}.`,
  remedy: `Use shorter words and sentences; up to grade ${highest} most adults read with ease.`,
  check: ofSurvey(({ items }) => {
    const stems = items.flatMap(({ stems }) => stems.filter(({ lexicon }) => lexicon?.common().size));
    const tokens = stems.flatMap(({ tokens }) => tokens.filter(({ word }) => /\p{L}/u.test(word)));
    if (tokens.length < fewest) return undefined;
    const syllables = tokens.reduce((sum, { word }) => sum + syllablesOf(word), 0);
    const sentences = stems.reduce(
      (sum, { words }) => sum + Math.max(1, (words.match(/[.?!](?=\s|$)/g) ?? []).length),
      0,
    );
    const grade = (0.39 * tokens.length) / sentences + (11.8 * syllables) / tokens.length - 15.59;
    return grade > highest && { data: { grade } };
  }),
};

/** Groups of vowels, without an e that is silent at the end. */
const syllablesOf = (word: string): number =>
  Math.max(1, (word.replace(/(?<=[^aeiouyl])e$/, '').match(/[aeiouy]+/g) ?? []).length);
