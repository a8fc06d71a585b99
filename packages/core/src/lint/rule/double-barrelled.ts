import { hit, hits, type Token, tokensOf, without } from '../phrase.ts';
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
  check: ofStem(({ tokens, lexicon, path }, { family, options, scale, several, parts }) => {
    const single = scale !== undefined || parts.length > 0 || (family === 'closed' && !several);
    // The words above a grid are answered row by row.
    if (!single || (parts.length > 0 && path[2] === 'text')) return undefined;
    const marks = tokens.filter(({ word }) => word === '?');
    if (marks.length > 1) return { data: { join: '?' }, span: [marks[1]!.from, marks[1]!.to] };
    const offered = [...options.map(({ words }) => words), ...(scale?.labels ?? [])].flatMap((words = '') =>
      tokensOf(words),
    );
    const left = without(tokens, lexicon.onePhrase);
    const join = hits(left, lexicon.joins).find(({ at, length }) => {
      const [before, after] = [left[at - 1], left[at + length]];
      if (!before || !after || after.word === '?') return false;
      // “By phone or by chat?”, with phone and chat to choose from, is one question.
      if (isOffered(left.slice(0, at), offered) && isOffered(left.slice(at + length), offered)) return false;
      return !hit(left.slice(Math.max(0, at - 6), at), ['between', 'zwischen']);
    });
    return join && { data: { join: join.phrase }, span: join.span };
  }),
};

/** Whether some of the words are among those offered, or begin like one: exceeded, exceeds. */
const isOffered = (words: readonly Token[], offered: readonly Token[]): boolean =>
  words.some(({ word }) =>
    offered.some((other) =>
      word === other.word ? word.length > 2 : word.length > 4 && other.word.startsWith(word.slice(0, 5)),
    ),
  );
