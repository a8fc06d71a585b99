import type { Picture } from '../picture.ts';
import { type Html, html } from './html.ts';
import { count, moment } from './words.ts';

/** Screenshots as visitors sent them: in the page itself, so that nothing is loaded, and opened to their full size by focus alone. */
export function pictures(list: readonly Picture[], answered: number): Html {
  if (list.length === 0) return html`<p class="empty">Nobody has sent a picture yet.</p>`;
  const shown = list.filter(({ shown }) => shown);
  const rest = list.length - shown.length;
  return html`<p class="soft">${list.length < answered ? `The newest ${list.length}.` : 'Newest first.'} Press a picture to see it in full size. Times are in UTC.${rest > 0 ? ` ${count(rest, 'picture')} cannot be shown: damaged, or far too large.` : ''}</p>
<ol class="pictures">${shown.map(
    ({ picture, width, height, at }, nth) =>
      html`<li><figure tabindex="0" aria-label="Picture ${nth + 1}"><img src="${picture}" width="${width}" height="${height}" alt="What a visitor saw, sent ${moment(at)}" loading="lazy" decoding="async"></figure><time datetime="${at}">${moment(at)}</time></li>`,
  )}</ol>`;
}
