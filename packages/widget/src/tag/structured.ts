// The entry of earshot-structured.js: what earshot-check.js imports for a survey with questions of several parts.
import { answering, type Rules, structuredChecks, structuredRules } from '@earshot/core';
import { en } from '../text/structured/en.ts';
import type { PartTexts } from '../text/texts.ts';
import { beside } from './beside.ts';

/** What is known of the types that are not plain, but how they are drawn. */
export interface Further {
  rules: Rules;
  answers: ReturnType<typeof answering>;
  texts: PartTexts;
  /** What draws the types that stand in a file each, with their words. */
  apart: Record<string, () => Promise<typeof import('./screenshot.ts')>>;
}

export const further: Further = {
  rules: structuredRules,
  answers: answering(structuredChecks),
  texts: en,
  apart: { screenshot: () => beside('screenshot') },
};
