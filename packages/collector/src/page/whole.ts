import type { WholeReport } from '../whole.ts';
import { type Html, html } from './html.ts';
import { notes, scoreBlock } from './score.ts';
import { cautions, wholeWords } from './words.ts';

/** What an instrument makes of whole responses. */
export function wholeSection({ instrument, scores, verdicts = {} }: WholeReport): Html {
  const all = Object.entries(scores);
  const said = [...new Set(all.flatMap(([, score]) => cautions(score)))];
  const words = Object.entries(verdicts).filter(([, verdict]) => verdict !== null);
  return html`<section aria-labelledby="whole">
<h2 id="whole">All questions together</h2>
<p class="soft">${instrument} · whole responses</p>
${notes(said)}<div class="scores">${all.map(([name, score]) => scoreBlock(score, wholeWords(name, score, Object.keys(scores))))}</div>
${words.length > 0 ? html`<table class="legend"><caption class="aside">In a word</caption><tbody>${words.map(([name, verdict]) => html`<tr><th scope="row">${name}</th><td>${verdict}</td></tr>`)}</tbody></table>` : ''}
</section>`;
}
