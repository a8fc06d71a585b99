import type { NpsQuestion } from '@earshot/core';
import type { QuestionView } from '../ask.ts';
import { Scale } from '../Scale.tsx';

/** How likely to recommend, 0–10. */
export const Nps: QuestionView<NpsQuestion> = ({ question, ask }) => (
  <Scale ask={ask} question={question} ours={ask.texts.nps} from={0} to={10} />
);
