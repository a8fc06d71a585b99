import type { ChoicesQuestion } from '@earshot/core';
import type { QuestionView } from '../ask.ts';
import { field } from '../field.tsx';
import { options } from '../options.tsx';

/** Several of several options. */
export const Choices: QuestionView<ChoicesQuestion> = ({ question, ask }) =>
  field(
    ask,
    question,
    ask.texts.choices,
    options(ask, question, true),
    ask.problem.value === 'missing' ? ask.texts.choose : ask.texts.amount(question.min ?? 1, question.max),
  );
