import type { CesQuestion } from '@earshot/core';
import type { QuestionView } from '../ask.ts';
import { Scale } from '../Scale.tsx';

/** How easy it was, 1–7. */
export const Ces: QuestionView<CesQuestion> = ({ question, ask }) => (
  <Scale ask={ask} question={question} ours={ask.texts[question.scale ?? 'agreement']} from={1} to={7} />
);
