import type { Question } from '@earshot/core';
import type { VNode } from 'preact';
import { type StepsAsk, say } from './ask.ts';
import { heading } from './field.tsx';
import { rightAnswer } from './right-answer.ts';

/** How an answer to a question of a quiz was. */
export interface QuizVerdict {
  question: Question;
  /** Names our words for it. */
  result: 'right' | 'partly' | 'wrong' | 'unanswered';
}

/** How a question of a quiz was answered; undefined if it is none. */
export function verdictOn({ survey, own: [facts], drawing }: StepsAsk, question: Question): QuizVerdict | undefined {
  const { id } = question;
  const { [id]: mark } = drawing?.marks?.(survey, facts.answers) ?? {};
  if (mark === undefined) return undefined;
  return { question, result: mark === null ? 'unanswered' : mark >= 1 ? 'right' : mark > 0 ? 'partly' : 'wrong' };
}

/** The right answer, unless it was given or cannot be said in a line. */
export function verdictWords(ask: StepsAsk, { question, result }: QuizVerdict): VNode | undefined {
  const answer = result === 'right' ? undefined : rightAnswer(ask, question);
  return answer === undefined ? undefined : <p>{ask.texts.rightAnswer(answer)}</p>;
}

export interface VerdictProps {
  verdict: QuizVerdict;
  goOn: () => void;
  ask: StepsAsk;
}

/** Tells after a question of a quiz how it was answered. */
export const Verdict = ({ verdict, goOn, ask }: VerdictProps): VNode => {
  const { question, result } = verdict;
  return (
    <div class={result}>
      <p>{say(ask, question.text, '')}</p>
      {heading(ask, ask.texts[result])}
      {verdictWords(ask, verdict)}
      <footer>
        <button type="button" part="button" onClick={(event) => event.detail > 1 || goOn()}>
          {ask.texts.next}
        </button>
      </footer>
    </div>
  );
};
