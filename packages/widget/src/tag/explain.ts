import type { Gate } from '@earshot/core';
import { gates } from './due.ts';
import type { Page } from './page.ts';

/** What `explain` tells of one survey. It is due when all of its gates have passed. */
export interface Explained {
  survey: string;
  gates: Gate[];
}

/** Every survey with every gate, passed or not, as things stand now. */
export const explain = (page: Page): Explained[] =>
  [...page.known.values()].map(([survey]) => ({ survey: survey.id, gates: gates(survey, page) }));
