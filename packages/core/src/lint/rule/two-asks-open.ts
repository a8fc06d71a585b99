import { hits } from '../phrase.ts';
import { type LintRule, ofStem } from '../rule.ts';

/** Of several things asked, the first is answered. */
export const twoAsksOpen: LintRule = {
  id: 'two-asks-open',
  severity: 'info',
  evidence: 'custom',
  about: 'An open question that asks for several things, or that is an order ("Tell us …").',
  source: 'Dillman, Smyth & Christian 2014, Internet, Phone, Mail, and Mixed-Mode Surveys',
  message: ({ order }) =>
    order === undefined
      ? 'It asks for several things; most visitors answer the first.'
      : `It begins with an order: “${order}”.`,
  remedy: 'Ask one thing, as a question.',
  check: ofStem(({ tokens, lexicon }, { family }) => {
    if (family !== 'open') return undefined;
    const order = hits(tokens, lexicon.orders).find(({ at }) => at < 2);
    if (order) return { data: { order: order.phrase }, span: order.span };
    const asks = hits(tokens, lexicon.asking);
    const joined = asks.find(({ at }) => at > 1 && lexicon.joins.includes(tokens[at - 1]!.word));
    const marks = tokens.filter(({ word }) => word === '?');
    const second = joined?.span ?? (marks[1] && ([marks[1].from, marks[1].to] as const));
    return second && { data: {}, span: second };
  }),
};
