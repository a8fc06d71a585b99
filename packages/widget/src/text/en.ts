import { promptTexts } from '@earshot/core';
import type { Texts } from './texts.ts';

export const en: Texts = {
  tag: 'en',
  here: 'A short survey is at the end of this page.',
  close: 'Close survey',
  back: 'Back',
  next: 'Next',
  send: 'Send',
  choose: 'Choose an answer.',
  write: 'Write an answer.',
  shorten: (most) => `Use at most ${most} characters.`,
  noAnswer: 'No answer yet',
  thanks: 'Thank you',
  sending: 'Sending…',
  delivered: 'Your answer was sent.',
  saved: 'Saved on this device. It will be sent as soon as possible.',
  kept: 'Not sent yet. Keep this page open until you are online.',
  refused: 'Your answer could not be accepted.',
  ...promptTexts,
};
