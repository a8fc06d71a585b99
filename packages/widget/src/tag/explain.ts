import { type Gate, sentence } from '@earshot/core';
import { issueOf } from './check.ts';
import { gates } from './due.ts';
import type { Page } from './page.ts';
import type { Candidate } from './surveys.ts';

/** One gate, for people: moments are ISO 8601 in UTC. */
export interface ExplainedGate extends Omit<Gate, 'next'> {
  next?: string | undefined;
}

/** What `explain` tells of one survey. It is due when all of its gates have passed. */
export interface Explained {
  survey: string;
  gates: ExplainedGate[];
  /** What is wrong with the document, and the remedy. While there is something, it is not shown. */
  issue?: string;
}

const iso = (moment: unknown): string | undefined => {
  const date = new Date(moment as number);
  return moment && date.getTime() ? date.toISOString() : undefined;
};

/** Every survey with every gate, passed or not, as things stand now. */
export const explain = (page: Page): Explained[] =>
  [...page.known.values()].map(([survey]) => {
    const issue = survey.questions && issueOf(survey);
    return { survey: survey.id, gates: explained(survey, page), ...(issue && { issue: sentence(issue) }) };
  });

function explained(survey: Candidate, page: Page): ExplainedGate[] {
  // Where a survey says nothing, core waits that long.
  const { delay, again = '90d' } = survey.targeting ?? {};
  let all: Gate[];
  try {
    all = gates(survey, page);
  } catch {
    // The issue tells why.
    return [];
  }
  const told = all.map(({ gate, seen, next, ...rest }) => ({
    ...rest,
    gate,
    seen: gate === 'again' || gate === 'until' ? iso(seen) : seen,
    next: iso(next),
  }));
  if (!all.some(({ gate }) => gate === 'again'))
    told.push({ gate: 'again', passed: true, wanted: again, seen: undefined, next: undefined });
  if (delay !== undefined) {
    const ends = page.left.get(survey);
    told.push({ gate: 'delay', passed: !ends, wanted: delay, seen: ends ? 'running' : undefined, next: iso(ends) });
  }
  return told;
}
