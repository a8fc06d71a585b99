import type { SectionQuestion } from '@earshot/core';
import { type QuestionView, say } from '../ask.ts';
import { heading } from '../field.tsx';

/** Words between questions. */
export const Section: QuestionView<SectionQuestion> = ({ question: { title, text }, ask }) => (
  <>
    {heading(ask, say(ask, title ?? text, ''))}
    {title && <p>{say(ask, text, '')}</p>}
  </>
);
