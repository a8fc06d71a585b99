import type { Page } from './page.ts';

/** Whether the browser asks, for its user, that nothing be sold or shared. */
export const privacyAsked = (): boolean => !!(navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl;

/**
 * By what a share of visitors is drawn: the host's id, or a random one that is kept; none for a visitor who has refused
 * consent or whose browser asks for privacy.
 */
export function visitor({ id, consent, recall, remember }: Page): string | undefined {
  if (id || consent === false || privacyAsked()) return id;
  const made = recall('visitor') || `${Math.random()}`;
  remember('visitor', made);
  return made;
}
