import type { ChoiceQuestion } from '@earshot/core';
import type { QuestionView } from '../ask.ts';
import { field } from '../field.tsx';
import { options } from '../options.tsx';

/** One of several options, one below the other. */
export const Choice: QuestionView<ChoiceQuestion> = ({ question, ask }) =>
  field(ask, question, ask.texts.choice, options(ask, question));
