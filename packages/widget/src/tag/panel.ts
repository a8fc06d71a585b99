// The entry of earshot-panel.js: what a developer opens by `?earshot=explain` or `?earshot=preview` in the page's address.
import type { Page } from './page.ts';
import { explanation } from './panel/explanation.ts';
import { preview } from './panel/preview.ts';

/** Opens what the address asks for; nothing, if it means something else by that name. */
export function open(page: Page): void {
  const [mode, survey] = (new URLSearchParams(location.search).get('earshot') ?? '').split(/=(.*)/);
  if (mode === 'explain') explanation(page);
  if (mode === 'preview') preview(page, survey);
}
