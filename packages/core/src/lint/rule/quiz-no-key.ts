import { type LintRule, ofItem } from '../rule.ts';

/** A question nobody can get right. */
export const quizNoKey: LintRule = {
  id: 'quiz-no-key',
  severity: 'error',
  evidence: 'definition',
  about:
    'A question of a quiz that could have a key and has none. Questions of the role characteristic are left alone.',
  source: 'it follows from the marking: without a key there is no mark',
  message: () => 'It has no key, so no answer to it earns anything.',
  remedy: 'Give the key, or the role characteristic if it is no question of the quiz.',
  check: ofItem(
    ({ markable, keyed, question }, { profile }) =>
      profile === 'quiz' && markable && !keyed && question.role !== 'characteristic' && {},
  ),
};
