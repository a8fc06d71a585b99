import { openFor } from '@earshot/core';
import type { Page } from './page.ts';
import type { Candidate } from './surveys.ts';

/**
 * Draws a prompt; one that has to be due, only if it still is and none is open in another tab. Tabs take turns in
 * looking, and keep the lock no longer than that; where there are no locks, they only look.
 */
export async function take(page: Page, survey: Candidate, draw: () => void, isDue?: () => boolean): Promise<void> {
  const look = (): void => {
    const now = Date.now();
    page.asked = !!page.mounted;
    if (isDue && (now - Number(page.recall('open')) < openFor || !isDue())) return;
    try {
      draw();
      page.asked = true;
      page.remember('open', `${now}`);
    } catch (problem) {
      // The visitor has seen nothing of it, so another survey may still ask.
      page.left.add(survey);
      page.changed?.();
      page.guarded(() => {
        throw problem;
      });
    }
  };
  try {
    await navigator.locks.request('earshot:open', look);
  } catch {
    look();
  }
}
