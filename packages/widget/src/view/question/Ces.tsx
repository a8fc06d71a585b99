import type { CesQuestion } from '@earshot/core';
import type { QuestionView } from '../ask.ts';
import { scale } from '../scale.tsx';

/** How easy it was, 1–7, or how much effort it took, 1–5. */
export const Ces: QuestionView<CesQuestion> = ({ question, ask }) =>
  scale(ask, question, ask.texts[question.scale ?? 'agreement'], 1, question.scale === 'effort' ? 5 : 7);
