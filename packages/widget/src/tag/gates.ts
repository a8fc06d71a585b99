// The entry of earshot-gates.js: what earshot-targeting.js imports where a survey has more than the commonest gates.
import { evaluate, type Targeting, targetingIssue } from '@earshot/core';
import { facts } from './facts.ts';
import { fail } from './fail.ts';
import type { Seen } from './gather/gathering.ts';
import { gatherers } from './gather/index.ts';
import { keepEvents } from './keep-events.ts';
import type { Known, Page } from './page.ts';
import type { Candidate } from './surveys.ts';

/** Begins to gather what the surveys of a page look at, and to judge them. */
export function watch(page: Page, surveys: Candidate[]): void {
  page.judge = (survey) => judge(survey, page);
  // One that cannot be told from the others has a fault now; the rest is looked at when a survey is due.
  for (const survey of surveys) {
    if (survey && page.known.get(survey.id)?.[0] === survey) continue;
    page.left.add(survey);
    page.guarded(async () => (await page.load('check')).check(survey, undefined, surveys));
  }
  for (const [survey] of page.known.values()) inspect(survey, page);
  byPriority(page);
  gather(page);
}

/** Looks no more at a survey whose targeting has a fault, and says what it is. */
function inspect(survey: Candidate, page: Page): void {
  const { id, targeting } = survey;
  if (targeting === undefined || page.left.has(survey)) return;
  const issue = targetingIssue(targeting);
  const odd = issue ? undefined : selectorsOf(targeting).find((selector) => !isSelector(selector));
  if (!issue && odd === undefined) return;
  page.left.add(survey);
  page.guarded(() => (issue ? fail('bad-survey', JSON.stringify(id), issue) : fail('bad-selector', id, odd!)));
}

const selectorsOf = ({ on = [] }: Targeting): string[] =>
  on.flatMap(({ click, present }) => [click ?? [], present ?? []].flat());

// Only a browser knows what a selector is.
function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}

/** Of several surveys that are due, the one that stands first is shown. */
function byPriority({ known }: Page): void {
  const rank = ([, [{ targeting }]]: [string, Known]): number => Number(targeting?.priority) || 0;
  const sorted = [...known].sort((a, b) => rank(b) - rank(a));
  known.clear();
  for (const [id, pair] of sorted) known.set(id, pair);
}

let timer: ReturnType<typeof setTimeout> | undefined;
let rings = Infinity;

/** Whether a survey has passed everything but its delay. Where time alone stands in the way, it is looked at again then. */
function judge(survey: Candidate, page: Page): boolean {
  const { ready, next } = evaluate(begun(survey, page), facts(survey, page));
  if (next !== undefined && next < rings) {
    rings = next;
    clearTimeout(timer);
    // A timer that is asked to wait longer than 31 bits does not wait at all.
    timer = setTimeout(ring, Math.min(Math.max(0, next - Date.now()), 2 ** 31 - 1), page);
  }
  return ready;
}

/** A survey that waits for nothing to happen any more, if the visitor has begun it. */
function begun(survey: Candidate, { recall }: Page): Candidate {
  const { on: _, delay: __, shows: ___, ...targeting } = survey.targeting ?? {};
  return recall(`draft:${survey.id}`) ? { ...survey, targeting } : survey;
}

function ring(page: Page): void {
  rings = Infinity;
  page.changed?.();
}

const seen: Seen = {};
const over = new AbortController();
const gathered = new Set<Candidate>();

/** Starts what gathers for the surveys of this page: nothing that none of them needs. */
function gather(page: Page): void {
  const surveys = [...page.known.values()]
    .map(([survey]) => survey)
    .filter((survey) => !page.left.has(survey) && !gathered.has(survey));
  for (const survey of surveys) gathered.add(survey);
  page.seen = () => ({ ...seen });
  page.listeners.push([
    'shown',
    ({ survey }) => {
      over.abort();
      clearTimeout(timer);
      if (page.known.get(survey)?.[0].targeting?.shows)
        page.remember(`shows:${survey}`, `${(Number(page.recall(`shows:${survey}`)) || 0) + 1}`);
    },
  ]);
  keepEvents(surveys, page, seen);
  const changed = (): void => page.changed?.();
  const resets: (() => void)[] = [];
  for (const [key, start] of Object.entries(gatherers)) {
    const wanted = surveys.flatMap(({ targeting }) =>
      (targeting?.on ?? []).flatMap((opener) => (opener as Record<string, unknown>)[key] ?? []),
    );
    const reset = wanted.length > 0 && start(wanted as never[], { seen, changed, signal: over.signal });
    if (reset) resets.push(reset);
  }
  if (resets.length > 0)
    onNewPath(() => {
      for (const reset of resets) reset();
      changed();
    });
}

/** Calls when an application goes on to another path without a load, where the browser tells. */
function onNewPath(run: () => void): void {
  let { pathname } = location;
  const look = (): void => {
    if (location.pathname === pathname) return;
    pathname = location.pathname;
    run();
  };
  const { signal } = over;
  addEventListener('popstate', look, { signal });
  window.navigation?.addEventListener('navigatesuccess', look, { signal });
}
