import type { NpsQuestion } from '@earshot/core';
import type { QuestionView } from '../ask.ts';
import { scale } from '../scale.tsx';

/** How likely to recommend, 0–10. */
export const Nps: QuestionView<NpsQuestion> = ({ question, ask }) => scale(ask, question, ask.texts.nps, 0, 10);
