import { type Flow, mask, maskAnswer, type Question, type SurveyResponse } from '@earshot/core';

/**
 * What becomes of a visitor's own words before they travel: nothing, or whatever this makes of them.
 *
 * @default addresses and the numbers of cards, accounts, phones and people are taken out
 */
export type Masking = false | 'off' | ((text: string, question: Question) => string);

/** A flow whose responses leave nothing private behind. What was put in stays as it is as long as the page lasts. */
export const masked = <F extends Flow>(flow: F): F => ({
  ...flow,
  told: (survey, facts, response) =>
    conceal(flow.told?.(survey, facts, response) ?? response, survey.questions, (facts as { mask?: Masking }).mask),
});

function conceal(response: SurveyResponse, questions: Question[], by: Masking | undefined): SurveyResponse {
  if (by === false || by === 'off') return response;
  const answers = { ...response.answers };
  for (const question of questions)
    if (Object.hasOwn(answers, question.id))
      answers[question.id] = hidden(question, answers[question.id], by) as string;
  return { ...response, answers };
}

/** An answer without what is private in it. */
export const hidden = (question: Question, answer: unknown, by: Masking | undefined): unknown =>
  by === false || by === 'off' ? answer : maskAnswer(question, answer, (text) => hide(text, question, by));

function hide(text: string, question: Question, by: Exclude<Masking, false | 'off'> | undefined): string {
  try {
    const own = by?.(text, question);
    if (typeof own === 'string') return own;
  } catch (error) {
    // The host's mistake must cost neither the answer nor what is private in it.
    console.error(error);
  }
  return mask(text).text;
}
