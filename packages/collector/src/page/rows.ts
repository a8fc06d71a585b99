import { words } from '@earshot/core';
import { percent, type Score } from '@earshot/core/score';
import type { ScalePoint } from '../scale.ts';
import { type Html, html, length } from './html.ts';
import { number } from './words.ts';

/** The options of a choice: one bar for each, with the interval of its share drawn over its end. */
export function rows(options: readonly { point: ScalePoint; score: Score }[]): Html {
  return html`<table class="rows"><caption>Share of each option, with its 95% interval</caption>
<thead class="aside"><tr><th scope="col">Option</th><th scope="col">Picture</th><th scope="col">Share</th><th scope="col">Interval</th><th scope="col">Answers</th></tr></thead>
<tbody>${options.map(({ point, score }) => {
    const { value, interval, counts } = score;
    const [from, to] = interval ?? [0, 0];
    return html`<tr><th scope="row" dir="auto">${point.text === null ? point.value : words(point.text, 'en')}</th>
<td class="bar"><svg aria-hidden="true" width="100%" height="18">
<rect class="track" x="0" y="3" width="100%" height="12"/><rect class="fill" x="0" y="3" width="${length(value ?? 0)}" height="12"/>
${interval ? html`<line class="whisker" x1="${length(from)}" x2="${length(to)}" y1="9" y2="9"/><line class="whisker" x1="${length(from)}" x2="${length(from)}" y1="5" y2="13"/><line class="whisker" x1="${length(to)}" x2="${length(to)}" y1="5" y2="13"/>` : ''}
</svg></td>
<td>${value === null ? '–' : percent(value)}</td>
<td class="soft">${interval ? `${percent(from, 1)} to ${percent(to, 1)}` : ''}</td>
<td class="soft">${number(counts['chosen'] ?? 0)}</td></tr>`;
  })}</tbody></table>`;
}
