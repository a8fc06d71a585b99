import type { Answers } from '../../flow/walk.ts';
import { kindOf } from '../../kind.ts';
import { isAnswer } from '../../question/index.ts';
import { fill, type Question, type SurveyDocument } from '../../survey.ts';

export type { Answers };

/** What was answered to a question; undefined where there is nothing, or something else than an answer. */
export function given(question: Question, answers: Answers): unknown {
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  return answer !== undefined && isAnswer(question, answer) ? answer : undefined;
}

/** The answers of a response that are answers to the questions of a document. */
export function validAnswers(document: SurveyDocument): (answers: Answers) => Answers {
  const { questions } = fill(document);
  return (answers) =>
    Object.fromEntries(
      questions.map((question) => [question.id, given(question, answers)]).filter(([, answer]) => answer !== undefined),
    );
}

/** The number under a key of an answer, or of all answers; null where there is none. */
export function numberAt(answers: unknown, ...keys: string[]): number | null {
  let value = answers;
  for (const key of keys)
    value = kindOf(value) === 'object' && Object.hasOwn(value as object, key) ? (value as Answers)[key] : undefined;
  return typeof value === 'number' ? value : null;
}
