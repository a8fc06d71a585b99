import { tokensOf } from '../phrase.ts';
import { type LintRule, ofStem } from '../rule.ts';
import type { Lexicon } from '../words/index.ts';

/** Words that not everybody knows get answers to another question. */
export const jargon: LintRule = {
  id: 'jargon',
  severity: 'info',
  evidence: 'strong',
  about:
    'A word that is not among the common ones of the language, nor in the glossary; an abbreviation that is not explained.',
  source: 'Lenzner, Kaczmirek & Lenzner 2010, Applied Cognitive Psychology 24(7); Graesser et al. 2006, QUAID, class 1',
  message: ({ words }) => `Not every visitor knows ${(words as string[]).map((word) => `“${word}”`).join(', ')}.`,
  remedy: 'Use a common word, explain it in the help text, or put it into the glossary.',
  check: ofStem(({ words, tokens, lexicon }, { question }, { circumstances: { glossary = [] } }) => {
    if (lexicon.common().size === 0) return undefined;
    const known = new Set(
      [...glossary, question.help ?? ''].flatMap((text) => tokensOf(wordsOf(text)).map(({ word }) => word)),
    );
    const strange = tokens.filter(({ word, from }, at) => {
      const capital = words[from] !== words[from]?.toLowerCase();
      const abbreviation = /^\p{Lu}{2,}$/u.test(words.slice(from, from + word.length));
      // A capital within a sentence is a name.
      if (capital && !abbreviation && at > 0 && !/[.?!:]\s*$/.test(words.slice(0, from))) return false;
      return /^\p{L}{2}/u.test(word) && !known.has(word) && !word.split('-').every((part) => isCommon(part, lexicon));
    });
    const first = strange[0];
    return (
      first && {
        data: { words: [...new Set(strange.map(({ from, to }) => words.slice(from, to)))] },
        span: [first.from, first.to],
      }
    );
  }),
};

const wordsOf = (text: string | Record<string, string>): string =>
  typeof text === 'string' ? text : Object.values(text).join(' ');

/** Whether a word is common, or made of a common one by an ending or two: customers of custom. */
export function isCommon(word: string, lexicon: Lexicon, depth = 2): boolean {
  if (lexicon.common().has(word) || word.length < 2 || /n't$|'(?:ll|re|ve|d|m)$/.test(word)) return true;
  if (depth === 0) return false;
  return lexicon.endings.some(([ending, instead]) => {
    // What is left has to be a word, and no three letters are left of one by chance.
    if (!word.endsWith(ending) || word.length - ending.length + instead.length < 3) return false;
    const stem = word.slice(0, word.length - ending.length);
    // "Planned" has lost nothing and doubled a letter.
    const single = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
    return [stem, single].some((base) => isCommon(base + instead, lexicon, depth - 1));
  });
}
