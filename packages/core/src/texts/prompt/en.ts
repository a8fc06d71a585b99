import type { PromptTexts } from '../texts.ts';

/** English. */
export const en: PromptTexts = {
  nps: ['How likely are you to recommend us to a friend or colleague?', 'Not at all likely', 'Extremely likely'],
  csat: ['How satisfied are you?', 'Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'],
  agreement: ['It was easy to do what I came for.', 'Strongly disagree', 'Strongly agree'],
  ease: ['How easy was it to do what you came for?', 'Very difficult', 'Very easy'],
  effort: ['How much effort did it take to do what you came for?', 'Very little', 'Very much'],
  comment: 'What would you like to tell us?',
  reason: 'What is the main reason for your answer?',
  choice: 'Which fits best?',
};
