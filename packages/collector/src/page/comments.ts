import type { Comment } from '../report.ts';
import { type Html, html } from './html.ts';
import { moment } from './words.ts';

/** What visitors wrote, as text: in their own direction, with their own line breaks, and never as markup. */
export function comments(list: readonly Comment[], answered: number): Html {
  if (list.length === 0) return html`<p class="empty">Nobody has written anything yet.</p>`;
  return html`${list.length < answered ? html`<p class="soft">The newest ${list.length}. Times are in UTC.</p>` : html`<p class="soft">Newest first. Times are in UTC.</p>`}
<ol class="comments">${list.map(
    ({ text, at }) =>
      html`<li><blockquote dir="auto">${text}</blockquote><time datetime="${at}">${moment(at)}</time></li>`,
  )}</ol>`;
}
