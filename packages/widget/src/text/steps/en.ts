import type { StepTexts } from '../texts.ts';

export const en: StepTexts = {
  progress: 'Progress',
  reset: 'Start again',
  sureReset: 'Take back all your answers and start again?',
  sureSubmit: 'Send your answers? You cannot change them after that.',
  right: 'That is right',
  partly: 'Partly right',
  wrong: 'That is not right',
  unanswered: 'Not answered',
  rightAnswer: (answer) => `Right answer: ${answer}`,
};
