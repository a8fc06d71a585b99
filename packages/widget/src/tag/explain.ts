import { contentIssue, displayIssue, evaluate, type Gate, sentence, targetingIssue } from '@earshot/core';
import type { WidgetEvent } from '../event.ts';
import { kinds } from '../view/question/kinds.ts';
import { facts } from './facts.ts';
import { fail } from './fail.ts';
import type { Known, Page } from './page.ts';

/** One gate, for people: moments are ISO 8601 in UTC. */
export interface ExplainedGate extends Omit<Gate, 'next'> {
  next?: string | undefined;
}

/** What `explain` tells of one survey. Moments are ISO 8601 in UTC. */
export interface Explained {
  survey: string;
  /** Whether all of its gates have passed. */
  due: boolean;
  gates: ExplainedGate[];
  /** When it could be due, if time alone stands in the way. */
  next?: string | undefined;
  /** When the visitor was asked, if they were since this page was opened. */
  shown?: string;
  /** The survey that they were asked in place of this one. */
  instead?: string;
  /** What is wrong with the document, and the remedy. While there is something, it is not shown. */
  issue?: string;
  /** Of when the configuration is, if a copy serves because it could not be read. */
  copied?: string;
}

const iso = (moment: number | undefined): string | undefined =>
  moment === undefined ? undefined : new Date(moment).toISOString();

/** The gates that see a moment. */
const moments = ['again', 'rest', 'until', 'alone', 'delay'];

/** Tells every survey with every gate, passed or not, as things stand now. */
export function explain(page: Page, tell: (told: Explained[]) => void = console.log): void {
  tell(explained(page));
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
  queued: true,
  refused: true,
};

/** All that there is to tell, for whoever draws it. */
export function explained(page: Page): Explained[] {
  const asked = [...page.known.keys()]
    .map((id) => ({ id, at: Number(page.recall(`shown:${id}`)) || 0 }))
    .filter(({ at }) => page.asked && at >= performance.timeOrigin)
    .sort((a, b) => b.at - a.at);
  return [...page.known.values()].map((known) => one(known, page, asked));
}

function one([survey, { config }]: Known, page: Page, asked: { id: string; at: number }[]): Explained {
  const { due, gates, next } = evaluate(survey, facts(survey, page));
  const issue =
    (survey.questions && contentIssue(survey, kinds)) ??
    (survey.display && displayIssue(survey.display)) ??
    (survey.targeting && targetingIssue(survey.targeting));
  const told = gates.map(({ seen, next, ...rest }) => ({
    ...rest,
    seen: moments.includes(rest.gate) ? iso(seen as number) : seen,
    next: iso(next),
  }));
  const shown = asked.find(({ id }) => id === survey.id);
  const copied = copyOf(config, page);
  return {
    survey: survey.id,
    due,
    gates: told,
    next: iso(next),
    ...(shown && { shown: iso(shown.at)! }),
    ...(asked[0] && !shown && { instead: asked[0].id }),
    ...(issue && { issue: sentence(issue) }),
    ...(copied && { copied: iso(copied)! }),
  };
}

/** Of when the copy of a configuration is that serves: one that was had on this page is no copy. */
function copyOf(config: string | undefined, { recall }: Page): number | undefined {
  const [at] = JSON.parse(recall(`config:${config}`) || '[]') as [number?];
  return at && at < performance.timeOrigin ? at : undefined;
}
