import { contentIssue, evaluate, type Gate, sentence, targetingIssue } from '@earshot/core';
import type { WidgetEvent } from '../event.ts';
import { kinds } from '../view/question/kinds.ts';
import { facts } from './facts.ts';
import { fail } from './fail.ts';
import type { Page } from './page.ts';
import type { Candidate } from './surveys.ts';

/** One gate, for people: moments are ISO 8601 in UTC. */
export interface ExplainedGate extends Omit<Gate, 'next'> {
  next?: string | undefined;
}

/** What `explain` tells of one survey. */
export interface Explained {
  survey: string;
  /** Whether all of its gates have passed. */
  due: boolean;
  gates: ExplainedGate[];
  /** When it could be due, if time alone stands in the way. */
  next?: string | undefined;
  /** What is wrong with the document, and the remedy. While there is something, it is not shown. */
  issue?: string;
}

const iso = (moment: number | undefined): string | undefined =>
  moment === undefined ? undefined : new Date(moment).toISOString();

/** The gates that see a moment. */
const moments = ['again', 'rest', 'until', 'alone', 'delay'];

/** Tells every survey with every gate, passed or not, as things stand now. */
export function explain(page: Page, tell: (told: Explained[]) => void = console.log): void {
  tell([...page.known.values()].map(([survey]) => explained(survey, page)));
  for (const [type] of page.listeners)
    if (!Object.hasOwn(types, type)) page.guarded(() => fail('no-type', type, Object.keys(types)));
}

/** What can be listened to. Who listens to anything else hears nothing, and is told here, where every byte is free. */
const types: Record<WidgetEvent['type'], true> = {
  shown: true,
  answered: true,
  completed: true,
  dismissed: true,
  delivered: true,
  saved: true,
  kept: true,
  refused: true,
};

function explained(survey: Candidate, page: Page): Explained {
  const { due, gates, next } = evaluate(survey, facts(survey, page));
  const issue =
    (survey.questions && contentIssue(survey, kinds)) ?? (survey.targeting && targetingIssue(survey.targeting));
  const told = gates.map(({ seen, next, ...rest }) => ({
    ...rest,
    seen: moments.includes(rest.gate) ? iso(seen as number) : seen,
    next: iso(next),
  }));
  return { survey: survey.id, due, gates: told, next: iso(next), ...(issue && { issue: sentence(issue) }) };
}
