import { holding, reworded } from '../question/index.ts';
import type { Question } from '../survey.ts';

/**
 * An answer with whatever the visitor wrote in it masked: comments, lines of text, blanks of a sentence, own words for an
 * option. A way to reach the visitor is not, where that is what was asked; nor is anything of a question whose `mask` is false.
 *
 * @example
 * maskAnswer({ id: 'why', type: 'comment' }, 'Ask ann@example.com', (text) => mask(text).text) // 'Ask [email]'
 */
export function maskAnswer(question: Question, answer: unknown, mask: (text: string) => string): unknown {
  if (answer === undefined || typeof answer === 'symbol' || question['mask'] === false) return answer;
  return holding(question) === 'details' ? answer : reworded(question, answer, mask);
}
