import { namedIn } from '../named.ts';
import { type LintRule, ofSurvey } from '../rule.ts';

/** Asked first, they cost visitors and colour what follows. */
export const demographicsFirst: LintRule = {
  id: 'demographics-first',
  severity: 'info',
  evidence: 'custom',
  about: 'Questions about the visitor before those about the matter, unless a later question depends on them.',
  source: 'Dillman, Smyth & Christian 2014; custom',
  message: ({ after }) => `It asks about the visitor before ${after} asks about the matter.`,
  remedy: 'Move it to the end.',
  check: ofSurvey(({ items }) => {
    const first = items.find(({ question }) => question.role === 'characteristic');
    const after =
      first &&
      items.find(
        ({ index, question, family }) =>
          index > first.index && family !== 'statement' && question.role !== 'characteristic',
      );
    const decides =
      first &&
      items.some(({ question }) => question.id !== first.question.id && namedIn(question).has(first.question.id));
    const jumps = first?.question.jump !== undefined;
    return after && !decides && !jumps && { item: first, data: { after: after.question.id } };
  }),
};
