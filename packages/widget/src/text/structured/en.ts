import { structuredTexts } from '@earshot/core';
import type { PartTexts } from '../texts.ts';

export const en: PartTexts = {
  pick: 'Choose…',
  optional: (label) => `${label} (optional)`,
  everyLine: 'Choose an answer in every line.',
  fill: (labels) => `Fill in: ${labels.join(', ')}.`,
  fromTo: (from, to) =>
    from ? (to ? `Choose a day from ${from} to ${to}.` : `Choose ${from} or later.`) : `Choose ${to} or earlier.`,
  up: (words) => `Move up: ${words}`,
  down: (words) => `Move down: ${words}`,
  placed: (words, place, of) => `${words}: place ${place} of ${of}`,
  left: (amount, unit) =>
    amount > 0 ? `${amount} ${unit} left` : amount < 0 ? `${-amount} ${unit} too many` : `No ${unit} left`,
  split: (total, unit, least) =>
    least > 0 ? `Split exactly ${total} ${unit}, at least ${least} each.` : `Split exactly ${total} ${unit}.`,
  set: (place, of) => `${place} of ${of}`,
  bothPicks: (best, worst) => `Choose one for “${best}” and another for “${worst}”.`,
  blank: (place, of) => (of > 1 ? `Blank ${place} of ${of}` : 'Blank'),
  ...structuredTexts,
};
