import type { Listed } from '../listing.ts';
import { type Html, html } from './html.ts';
import { moment, number } from './words.ts';

/** Every survey, with the way to its report. */
export function listPage(surveys: readonly Listed[]): Html {
  return html`<header><h1>Surveys</h1></header>
${surveys.length === 0 ? html`<p class="empty">No responses yet. Post one to /v1/responses, or answer a prompt on your page, then reload.</p>` : table(surveys)}`;
}

function table(surveys: readonly Listed[]): Html {
  return html`<table class="list"><caption class="aside">Surveys with their responses</caption>
<thead><tr><th scope="col">Survey</th><th scope="col">Responses</th><th scope="col">Answered</th><th scope="col">Last one (UTC)</th></tr></thead>
<tbody>${surveys.map(
    ({
      id,
      responses,
      answered,
      receivedAt,
      defined,
    }) => html`<tr><th scope="row"><a href="/surveys/${encodeURIComponent(id)}">${id}</a>${defined ? '' : html` <small>no definition</small>`}</th>
<td>${number(responses)}</td><td>${number(answered)}</td><td>${receivedAt === null ? '–' : html`<time datetime="${receivedAt}">${moment(receivedAt)}</time>`}</td></tr>`,
  )}</tbody></table>`;
}
