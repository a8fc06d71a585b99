import type { Item } from './item.ts';

/** The figure that a survey is made for: the overall rating, or the recommendation. */
export const isHeadline = ({ question, scores }: Item): boolean =>
  question.role === 'overall' || (question.role === undefined && scores.includes('nps'));
