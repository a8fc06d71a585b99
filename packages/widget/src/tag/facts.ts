import { milliseconds, type TargetingFacts } from '@earshot/core';
import type { Page } from './page.ts';
import type { Candidate } from './surveys.ts';
import { privacyAsked, visitor } from './visitor.ts';

/** What a survey's gates look at, as things stand now. */
export function facts(survey: Candidate, page: Page): TargetingFacts {
  const { events, attributes, consent, recall, known, seen } = page;
  const { sample = 1, consent: needed, delay = 0 } = survey.targeting ?? {};
  const ends = known.get(survey.id)?.[2];
  return {
    now: Date.now(),
    path: location.pathname,
    url: location.href,
    // An identifier is made only for a survey that samples, and not before there is the consent that it asks for.
    visitor: sample < 1 && (!needed || consent) ? visitor(page) : undefined,
    events,
    attributes,
    consent,
    gpc: privacyAsked(),
    shownAt: Number(recall(`shown:${survey.id}`)) || undefined,
    shownTimes: Number(recall(`shows:${survey.id}`)) || 0,
    // Whoever has begun it does not wait for a rest from it.
    askedAt: recall(`draft:${survey.id}`) ? undefined : lastAsked(page),
    openSince: Number(recall('open')) || undefined,
    dueAt: ends ? ends - milliseconds(delay) : undefined,
    language: navigator.language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    device: {
      width: innerWidth,
      height: innerHeight,
      pointer: (['coarse', 'fine'] as const).find((kind) => matchMedia(`(pointer: ${kind})`).matches) ?? 'none',
    },
    ...seen?.(),
  };
}

/** When any survey was last shown, also one of another configuration. */
function lastAsked({ known, recall }: Page): number | undefined {
  const keys = [...known.keys()].map((id) => `shown:${id}`);
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith('earshot:shown:')) keys.push(key.slice(8));
  } catch {
    // Where nothing can be stored, nothing was, but on this page.
  }
  const moments = keys.map((key) => Number.parseInt(recall(key) ?? '', 10)).filter(Boolean);
  return moments.length > 0 ? Math.max(...moments) : undefined;
}
