import { words } from '@earshot/core';
import { percent } from '@earshot/core/score';
import type { ScalePoint } from '../scale.ts';
import { type Html, html, length } from './html.ts';
import { count, groupWords, number } from './words.ts';

/** A point of a scale and how many answered it. */
export interface Bin extends ScalePoint {
  count: number;
}

interface Group {
  name: string | null;
  bins: Bin[];
}

/** How answers spread over a scale of numbers: one column for each, under a line for each group. */
export function columns(bins: readonly Bin[]): Html {
  const total = sum(bins);
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const parts = grouped(bins);
  return html`<figure class="spread">
<figcaption>How the answers spread</figcaption>
<ol class="columns c${bins.length}">
${parts.map(
  (part) => html`<li class="s${part.bins.length} ${toneOf(part)}"><ol>
${part.bins.map((bin) => column(bin, bin.count / most, total))}
</ol></li>`,
)}
</ol>
${parts.some(({ name }) => name !== null) ? legend(parts, total) : ''}
</figure>`;
}

function column({ value, text, count: n }: Bin, height: number, total: number): Html {
  const name = text === null ? value : words(text, 'en');
  return html`<li><svg aria-hidden="true" width="100%" height="100%">
<rect x="8%" width="84%" y="${length(1 - height)}" height="${length(height)}"/>
<text x="50%" y="${length(1 - height)}" dy="-6">${n > 0 ? number(n) : ''}</text></svg>
<span aria-hidden="true">${Number.isNaN(Number(value)) ? name : value}</span><span class="aside">${name}: ${count(n, 'answer')}, ${shareOf(n, total)}</span></li>`;
}

function legend(parts: readonly Group[], total: number): Html {
  return html`<table class="legend"><caption class="aside">Answers by group</caption>
<thead class="aside"><tr><th scope="col">Group</th><th scope="col">Points</th><th scope="col">Answers</th><th scope="col">Share</th></tr></thead>
<tbody>${parts.map((part) => {
    const first = part.bins[0]!.value;
    const last = part.bins.at(-1)!.value;
    return html`<tr class="${toneOf(part)}"><th scope="row"><i></i>${groupWords(part.name ?? '').label}</th>
<td>${first === last ? first : `${first}–${last}`}</td><td>${number(sum(part.bins))}</td><td>${shareOf(sum(part.bins), total)}</td></tr>`;
  })}</tbody></table>`;
}

function grouped(bins: readonly Bin[]): Group[] {
  const parts: Group[] = [];
  for (const bin of bins) {
    const last = parts.at(-1);
    if (last && last.name === bin.group) last.bins.push(bin);
    else parts.push({ name: bin.group, bins: [bin] });
  }
  return parts;
}

const toneOf = ({ name }: Group): string => (name === null ? 'high' : groupWords(name).tone);
const sum = (bins: readonly Bin[]): number => bins.reduce((total, bin) => total + bin.count, 0);
const shareOf = (n: number, total: number): string => (total > 0 ? percent(n / total) : '–');
