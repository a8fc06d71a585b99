import type { Score } from '@earshot/core/score';
import { type Html, html } from './html.ts';
import { intervalPicture } from './interval.ts';
import { methodWords, number, type ScoreWords, shownInterval } from './words.ts';

/** A score: its number, its interval in words and as a picture, and what it was made from. */
export function scoreBlock(score: Score, words: ScoreWords): Html {
  const { value, n } = score;
  const interval = shownInterval(score);
  const few = score.warnings.includes('n<30');
  return html`<div class="score${few || value === null ? ' few' : ''}">
<h3>${words.label}</h3>
<p class="value">${value === null ? '–' : words.value(value)}</p>
<div class="how">
${interval ? html`<p class="bounds"><span>Interval</span> ${words.bound(interval[0])} <span>to</span> ${words.bound(interval[1])}</p>` : ''}
${intervalPicture({ ...score, interval }, words)}
<p class="method">n = ${number(n)}${interval ? html` · ${methodWords(score)}` : n > 0 ? ' · no interval' : ''}</p>
</div>
</div>`;
}

/** Sentences that change how a number is to be read. */
export const notes = (sentences: readonly string[]): Html | null =>
  sentences.length > 0 ? html`<ul class="notes">${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>` : null;
