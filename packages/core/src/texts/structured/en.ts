import type { StructuredTexts } from '../texts.ts';

/** English. */
export const en: StructuredTexts = {
  dropdown: 'Choose from the list.',
  picture: 'Which picture fits best?',
  date: 'On which day?',
  contact: ['How can we reach you?', 'Name', 'Email address', 'Phone number'],
  link: ['There is more to see.', 'Open the page'],
  screenshot: 'Can you show us?',
  matrix: ['How do you rate each of these?', 'Very poor', 'Very good'],
  ranking: 'Which matters most to you? Put the best first.',
  kano: [
    'How would you feel?',
    'I would like it',
    'I expect it',
    'I do not mind',
    'I can live with it',
    'I would dislike it',
  ],
  gap: ['What do you expect, and what do you get?', 'Very little', 'Very much'],
  gapSides: ['How it should be', 'How it is', 'How much it matters'],
  kanoImportance: ['How important is this to you?', 'Not at all', 'Extremely'],
  maturity: [
    'How far is this in place?',
    'Nothing yet',
    'First attempts',
    'In some places',
    'In most places',
    'Everywhere, as a habit',
  ],
  constantSum: ['How would you split these among what is below?', 'points'],
  maxdiff: ['Which of these matters most to you, and which least?', 'Most', 'Least'],
  matching: 'Which belong together?',
  fillBlank: 'What belongs in the blanks?',
};
