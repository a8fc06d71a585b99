import type { CsatQuestion } from '@earshot/core';
import type { QuestionView } from '../ask.ts';
import { scale } from '../scale.tsx';

/** How satisfied, from 1 to the question's points, in one of four looks. */
export const Csat: QuestionView<CsatQuestion> = ({ question, ask }) =>
  scale(ask, question, ask.texts.csat, 1, question.points ?? (question.look === 'thumbs' ? 2 : 5), question.look);
