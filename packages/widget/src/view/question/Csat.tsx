import type { CsatQuestion } from '@earshot/core';
import type { QuestionView } from '../ask.ts';
import { Scale } from '../Scale.tsx';

/** How satisfied, from 1 to the question's points, in one of four looks. */
export const Csat: QuestionView<CsatQuestion> = ({ question, ask }) => (
  <Scale ask={ask} question={question} ours={ask.texts.csat} from={1} to={question.points ?? 5} look={question.look} />
);
