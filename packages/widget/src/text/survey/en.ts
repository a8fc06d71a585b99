import { plainTexts } from '@earshot/core';
import type { SurveyTexts } from '../texts.ts';

export const en: SurveyTexts = {
  stars: (count) => (count > 1 ? `${count} stars` : '1 star'),
  notApplicable: 'Does not apply',
  dontKnow: 'I don’t know',
  fix: {
    text: 'Write fewer words.',
    email: 'Write an address such as name@example.com.',
    url: 'Write an address such as https://example.com.',
    tel: 'Write a number such as +44 20 7946 0000.',
    number: 'Write a number that is asked for.',
  },
  amount: (least, most) =>
    most === undefined
      ? `Choose at least ${least}.`
      : least === most
        ? `Choose ${least}.`
        : `Choose ${least} to ${most}.`,
  ...plainTexts,
};
