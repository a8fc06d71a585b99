import type { Question } from '../survey.ts';

type Masking = (text: string) => string;

const ifText = (value: unknown, mask: Masking): unknown => (typeof value === 'string' ? mask(value) : value);

/** Whoever chooses an option may have written what it is. The id of one is nothing that a visitor wrote. */
const ownWords = (_: Question, answer: unknown, mask: Masking): unknown =>
  answer && typeof answer === 'object' && 'text' in answer ? { ...answer, text: ifText(answer.text, mask) } : answer;

/** Of each type in whose answers a visitor may write whatever they like, the answer with those words masked. */
const written: Partial<Record<string, (question: Question, answer: unknown, mask: Masking) => unknown>> = {
  comment: (_, answer, mask) => ifText(answer, mask),
  // What asks for an address, a phone or a number is to have it.
  text: (question, answer, mask) => ((question['input'] ?? 'text') === 'text' ? ifText(answer, mask) : answer),
  'fill-blank': (_, answer, mask) =>
    Object.fromEntries(Object.entries(Object(answer)).map(([blank, text]) => [blank, ifText(text, mask)])),
  choice: ownWords,
  dropdown: ownWords,
  choices: (question, answer, mask) =>
    Array.isArray(answer) ? answer.map((one) => ownWords(question, one, mask)) : answer,
};

/**
 * An answer with whatever the visitor wrote in it masked: comments, lines of text, blanks of a sentence, own words for an
 * option. A way to reach the visitor is not, where that is what was asked; nor is anything of a question whose `mask` is false.
 *
 * @example
 * maskAnswer({ id: 'why', type: 'comment' }, 'Ask ann@example.com', (text) => mask(text).text) // 'Ask [email]'
 */
export function maskAnswer(question: Question, answer: unknown, mask: Masking): unknown {
  if (answer === undefined || typeof answer === 'symbol' || question['mask'] === false) return answer;
  return written[question.type]?.(question, answer, mask) ?? answer;
}
