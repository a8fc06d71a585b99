import type { Survey } from '@earshot/core';

type Said = Pick<Survey, 'questions'> & Partial<Pick<Survey, 'display' | 'confirm' | 'reveal' | 'endings' | 'thanks'>>;

/** Whether a bar tells how far the visitor is: where the survey does not say, of three questions the end is in sight. */
export const showsProgress = ({ questions, display }: Said): boolean => display?.progress ?? questions.length > 3;

/** Whether a survey does anything between its questions, or says more than a few words at its end. */
export const hasSteps = (survey: Said): boolean => {
  const { confirm, reveal, endings, thanks } = survey;
  return !!(confirm || reveal || endings || thanks?.help || thanks?.link || showsProgress(survey));
};
