import { hits } from '../phrase.ts';
import { type LintRule, ofStem } from '../rule.ts';

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
  check: ofStem(({ words, tokens, lexicon }) => {
    // A pronoun that begins the question asks; one within it begins a clause.
    const clauses = hits(tokens, lexicon.subordinators).filter(({ at }) => at > 0 && tokens[at - 1]!.word !== '?');
    const verb = hits(tokens, lexicon.verbs)[0];
    const commas = words.slice(0, verb?.span[0] ?? words.length).split(',').length - 1;
    const why =
      clauses.length >= 2
        ? `${clauses.length} clauses within it, at “${clauses.map(({ phrase }) => phrase).join('” and “')}”`
        : verb && commas > 2
          ? `${commas} commas before its verb`
          : /\([^()]*\(/.test(words)
            ? 'brackets within brackets'
            : undefined;
    return why === undefined ? undefined : { data: { why } };
  }),
};
