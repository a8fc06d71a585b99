import type { Flow, FlowFacts } from '@earshot/core';

/** Seven digits or more in a row, whatever stands between. */
const number = /\p{Nd}(\P{Nd}{0,3}\p{Nd}){6,}/gu;

/** Leaves out roughly what may be private: a word with an at sign, a long number. */
const coarse = (text: string): string =>
  text.replace(/\S+/g, (word) => (word.includes('@') ? '[…]' : word)).replace(number, '[…]');

/**
 * The flow of the instruments that come with the prompt: a question may wait for an answer, and their controls give
 * nothing but answers. Core's own flow comes with earshot-check.js, for surveys that bring questions; what knows a phone
 * number from that of an order, with earshot-masks.js, which takes the place of `told` once somebody writes.
 */
export const simple: Flow = {
  asked: ({ questions }, _, answers) =>
    questions.filter(({ when }) => !when || answers[(when as { answer: string }).answer] !== undefined),
  isAnswer: ({ type }, answer) => type !== 'comment' || (answer as string).length <= 2000,
  told(_, { mask }: FlowFacts & { mask?: unknown }, response) {
    const { answers } = response;
    for (const [id, answer] of Object.entries(answers))
      if (!mask && typeof answer === 'string') answers[id] = coarse(answer);
    return response;
  },
};
