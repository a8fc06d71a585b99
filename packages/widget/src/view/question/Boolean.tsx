import type { BooleanQuestion } from '@earshot/core';
import { type QuestionView, say } from '../ask.ts';
import { field } from '../field.tsx';
import { radios } from '../radios.tsx';

/** Yes or no. */
export const BooleanView: QuestionView<BooleanQuestion> = ({ question, ask }) => {
  const [text, yes, no] = ask.texts.boolean;
  return field(
    ask,
    question,
    text,
    radios(ask, 'row', question.required, [
      [true, say(ask, question.yes, yes)],
      [false, say(ask, question.no, no)],
    ]),
  );
};
