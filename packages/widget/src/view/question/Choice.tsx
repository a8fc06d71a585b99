import type { ChoiceQuestion } from '@earshot/core';
import { type QuestionView, say } from '../ask.ts';
import { field } from '../field.tsx';
import { radios } from '../radios.tsx';

/** One of several options, one below the other. */
export const Choice: QuestionView<ChoiceQuestion> = ({ question, ask }) =>
  field(
    ask,
    question,
    ask.texts.choice,
    radios(
      ask,
      'list',
      question.required,
      question.options.map((option) =>
        typeof option === 'string' ? [option, option] : [option.id, say(ask, option.text, option.id)],
      ),
    ),
  );
