import type { Score } from '@earshot/core/score';
import { type Html, html, length } from './html.ts';
import type { ScoreWords } from './words.ts';

/**
 * A score on its scale: a band from one end of the interval to the other, and a dot for the value.
 *
 * @param bare leaves out what the ends of the scale are, where many pictures stand below one another.
 */
export function intervalPicture(
  score: Score,
  { range: [low, high], middle, value, bound, label }: ScoreWords,
  bare?: 'bare',
): Html | null {
  if (score.value === null) return null;
  // The ends of a scale are whole, whatever its values are.
  const end = (at: number): string => value(at).replace(/\.0+$/, '');
  const place = (at: number): string => length(Math.min(1, Math.max(0, (at - low) / (high - low))));
  const [from, to] = score.interval ?? [score.value, score.value];
  const said = score.interval
    ? `${label} ${value(score.value)}, interval from ${bound(from)} to ${bound(to)}, on a scale from ${end(low)} to ${end(high)}.`
    : `${label} ${value(score.value)}, no interval, on a scale from ${end(low)} to ${end(high)}.`;
  const width = length(Math.min(1, (Math.min(to, high) - Math.max(from, low)) / (high - low)));
  return html`<div class="interval">
<svg role="img" aria-label="${said}" width="100%" height="28">
<line class="track" x1="0" x2="100%" y1="14" y2="14"/>
${middle === undefined ? '' : html`<line class="track" x1="${place(middle)}" x2="${place(middle)}" y1="6" y2="22"/>`}
${score.interval ? html`<rect class="band" x="${place(from)}" width="${width}" y="6" height="16" rx="3"/>` : ''}
<circle class="dot" cx="${place(score.value)}" cy="14" r="5.5"/>
</svg>
${bare ? '' : html`<div class="ends" aria-hidden="true"><span>${end(low)}</span>${middle === undefined ? '' : html`<span>${end(middle)}</span>`}<span>${end(high)}</span></div>`}
</div>`;
}
