import type { Flow } from '@earshot/core';

/**
 * The flow of the instruments that come with the prompt: a question may wait for an answer, and their controls give
 * nothing but answers. Core's own flow comes with earshot-check.js, for surveys that bring questions.
 */
export const simple: Flow = {
  asked: ({ questions }, _, answers) =>
    questions.filter(({ when }) => !when || answers[(when as { answer: string }).answer] !== undefined),
  isAnswer: ({ type }, answer) => type !== 'comment' || (answer as string).length <= 2000,
};
