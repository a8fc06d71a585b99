import { hit, hits, tokensOf, without } from '../phrase.ts';
import { type LintRule, ofStem } from '../rule.ts';

/** Two questions in one have one answer, and nobody knows to which. */
export const doubleBarrelled: LintRule = {
  id: 'double-barrelled',
  severity: 'warning',
  evidence: 'custom',
  about: 'Two things asked in one question that takes one answer.',
  source: 'De Vaus 2014, Surveys in Social Research; Menold 2020, Journal of Official Statistics 36(4)',
  message: ({ join }) =>
    join === '?'
      ? 'It asks two questions and takes one answer.'
      : `It asks about two things at once, joined by “${join}”.`,
  remedy: 'Ask about one of them, or make two questions of it.',
  check: ofStem(({ tokens, lexicon }, { family, options, scale, several, parts }) => {
    const single = scale !== undefined || parts.length > 0 || (family === 'closed' && !several);
    if (!single) return undefined;
    const marks = tokens.filter(({ word }) => word === '?');
    if (marks.length > 1) return { data: { join: '?' }, span: [marks[1]!.from, marks[1]!.to] };
    const offered = new Set(options.flatMap(({ words }) => tokensOf(words).map(({ word }) => word)));
    const left = without(tokens, lexicon.onePhrase);
    const join = hits(left, lexicon.joins).find(({ at, length }) => {
      const [before, after] = [left[at - 1], left[at + length]];
      // At the end of a sentence or at its beginning there is nothing to join; "phone or chat" may be what is offered.
      if (!before || !after || after.word === '?') return false;
      if (offered.has(before.word) && offered.has(after.word)) return false;
      return !hit(left.slice(Math.max(0, at - 6), at), ['between', 'zwischen']);
    });
    return join && { data: { join: join.phrase }, span: join.span };
  }),
};
