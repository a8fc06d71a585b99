import type { CesQuestion } from '@earshot/core';
import type { QuestionView } from '../ask.ts';
import { scale } from '../scale.tsx';

/** How easy it was, 1–7. */
export const Ces: QuestionView<CesQuestion> = ({ question, ask }) =>
  scale(ask, question, ask.texts[question.scale ?? 'agreement'], 1, 7);
