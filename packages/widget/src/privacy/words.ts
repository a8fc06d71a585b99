import { leftOutIn } from '../text/left-out.ts';
import type { LateTexts } from '../text/texts.ts';

/** English. */
export const en: LateTexts['leftOut'] = leftOutIn('en', [
  'Will be left out: #.',
  'email address',
  'card number',
  'account number',
  'phone number',
  'ID number',
]);
