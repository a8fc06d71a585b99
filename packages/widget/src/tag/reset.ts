import { eraseQueue } from './outlet.ts';
import type { Page } from './page.ts';

/** Forgets the visitor on this device. A survey that was only closed may come again, as it would to anybody else. */
export async function reset(page: Page): Promise<void> {
  page.turn++;
  page.mounted?.unmount();
  delete page.mounted;
  delete page.asked;
  delete page.consent;
  delete page.id;
  page.attributes = {};
  delete page.hidden;
  page.events = [];
  const { seen } = page;
  if (seen) page.seen = () => ({ ...seen(), earlierEvents: undefined });
  for (const known of page.known.values()) known[2] = 0;
  forget(page);
  await eraseQueue();
}

/** Forgets what is kept under our names, but for configurations, which say nothing about anybody. */
function forget({ known, remember }: Page): void {
  // Where there is no storage, it is kept on the page under the same names.
  for (const name of [
    'visitor',
    'open',
    'events',
    ...[...known.keys()].flatMap((id) => [`shown:${id}`, `shows:${id}`]),
  ])
    remember(name, '');
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('earshot:') && !key.startsWith('earshot:config:')) localStorage.removeItem(key);
  } catch {
    // Refused, so nothing is there.
  }
}
