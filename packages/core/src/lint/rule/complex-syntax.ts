import { hits, tokensOf } from '../phrase.ts';
import { type LintRule, ofStem } from '../rule.ts';
import type { Lexicon } from '../words/index.ts';

/** A sentence that has to be held in mind is answered before it is understood. */
export const complexSyntax: LintRule = {
  id: 'complex-syntax',
  severity: 'info',
  evidence: 'strong',
  about: 'Two clauses within the question, more than two commas before its verb, or brackets within brackets.',
  source:
    'Lenzner, Kaczmirek & Lenzner 2010, Applied Cognitive Psychology 24(7); Graesser et al. 2006, QUAID, classes 4 and 5',
  message: ({ why }) => `Its sentence has ${why}.`,
  remedy: 'Say it in two short sentences, or leave one part out.',
  check: ofStem(({ words, lexicon }, { family }) => {
    // What is only read may be longer; nobody has to hold it in mind to answer.
    if (family === 'statement') return undefined;
    const why = words
      .split(/[.?!](?=\s|$)/)
      .map((sentence) => whyHard(sentence, lexicon))
      .find((why) => why !== undefined);
    return why === undefined ? undefined : { data: { why } };
  }),
};

/** What makes one sentence hard to follow, if anything does. */
function whyHard(words: string, lexicon: Lexicon): string | undefined {
  const tokens = tokensOf(words);
  // A pronoun that begins the question asks; one within it begins a clause.
  const clauses = hits(tokens, lexicon.subordinators).filter(({ at }) => at > 0);
  const verb = hits(tokens, lexicon.verbs)[0];
  const commas = words.slice(0, verb?.span[0] ?? words.length).split(',').length - 1;
  if (clauses.length >= 2)
    return `${clauses.length} clauses within it, at “${clauses.map(({ phrase }) => phrase).join('” and “')}”`;
  if (verb && commas > 2) return `${commas} commas before its verb`;
  return /\([^()]*\(/.test(words) ? 'brackets within brackets' : undefined;
}
