// The entry of earshot-privacy.js: what comes with a ready-made survey once somebody writes, or wrote earlier.
import type { StepsAsk } from '../view/ask.ts';
import * as drafts from './drafts.ts';
import { masks } from './masks.ts';
import type { Page } from './page.ts';
import { care } from './prompt.ts';
import type { Settings } from './settings.ts';

care.meet = (ask, _, page, settings, isDue) => drafts.guardPrompt(ask, page, settings, { masks }, isDue);

/** @public used by earshot-element.js, which imports this file by its address */
export const guardElement = (ask: StepsAsk, page: Page, settings: Partial<Settings>, host: Element): void =>
  drafts.guardElement(ask, page, settings, { masks }, host);
