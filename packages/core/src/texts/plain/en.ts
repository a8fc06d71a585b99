import type { PlainTexts } from '../texts.ts';

/** English. */
export const en: PlainTexts = {
  rating: ['How would you rate this?', 'Lowest', 'Highest'],
  slider: ['Where would you put this?', 'Lowest', 'Highest'],
  text: {
    text: 'What would you write here?',
    email: 'What is your email address?',
    url: 'What is the address of the page?',
    tel: 'What is your phone number?',
    number: 'How many?',
  },
  choices: 'Which of these apply? Choose all that do.',
  boolean: ['Is this so?', 'Yes', 'No'],
  section: 'Please read this first.',
  consent: ['Do you agree?', 'Read more'],
};
