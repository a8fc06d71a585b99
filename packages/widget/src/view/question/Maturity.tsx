import type { MaturityQuestion } from '@earshot/core';
import { type QuestionView, say } from '../ask.ts';
import { field } from '../field.tsx';
import { type Radio, radios } from '../radios.tsx';

/** A level from 0 to 4, each with what is seen there. */
export const Maturity: QuestionView<MaturityQuestion> = ({ question, ask }) => {
  const [text, ...ours] = ask.texts.maturity;
  return field(
    ask,
    question,
    text,
    radios(
      ask,
      'list levels',
      question.required,
      ours.map(
        (words, level): Radio => [
          level,
          <>
            <b>{level}</b> <span>{say(ask, question.levels?.[level], words)}</span>
          </>,
        ],
      ),
    ),
  );
};
