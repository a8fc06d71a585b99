import type { Condition } from '../../condition.ts';
import { clauses, conditionsOf } from '../named.ts';
import { pointer } from '../patch.ts';
import { type LintRule, ofItem } from '../rule.ts';

/** "Not 9 or 10" is true of who skipped. */
export const branchOnMissing: LintRule = {
  id: 'branch-on-missing',
  severity: 'error',
  evidence: 'definition',
  about: 'A condition with “not” around the answer to a question that may be skipped: it holds for who gave none, too.',
  source:
    'it follows from the conditions: a missing answer fails every test but exists: false, and not turns that round',
  message: ({ answer }) => `Who gives no answer to ${answer} is taken here as well.`,
  remedy: 'Say whether they are meant: add { "answer": …, "exists": true }, or "exists": false.',
  check: ofItem(({ question, path }, { items }) => {
    const mayBeMissing = (id: string): boolean => {
      const asked = items.find((item) => item.question.id === id);
      return !asked?.question.required || asked.hasWayOut || asked.question.when !== undefined;
    };
    return conditionsOf(question).flatMap(([condition, at]) =>
      clauses(condition, at).map((clause) => {
        if (!('not' in clause.condition)) return undefined;
        const inner = clauses(clause.condition.not, []).map(({ condition }) => condition);
        const open = inner.find(
          (test): test is Condition & { answer: string } =>
            'answer' in test && test.exists === undefined && mayBeMissing(test.answer),
        );
        if (!open || [...clause.around, ...inner].some((other) => decides(other, open.answer))) return undefined;
        const exists = { answer: open.answer, exists: true };
        const value = { all: [exists, clause.condition] };
        return {
          data: { answer: open.answer },
          path: clause.path,
          fix: [{ op: 'replace' as const, path: pointer([...path, ...clause.path]), value }],
        };
      }),
    );
  }),
};

/** Whether a condition says, beside the others, that there is an answer, or that there is none. */
function decides(condition: Condition, answer: string): boolean {
  if ('all' in condition) return condition.all.some((part) => decides(part, answer));
  if ('any' in condition) return condition.any.some((part) => decides(part, answer));
  return 'answer' in condition && condition.answer === answer && condition.exists !== undefined;
}
