import { percent, type Score } from '@earshot/core/score';
import type { Report } from '../report.ts';
import { type Html, html } from './html.ts';
import { number } from './words.ts';

/** How many were asked, how many answered, how many came to the end. */
export function figures({ responses, rates: { response, completion } }: Report): Html {
  const shown = Object.values(responses).reduce((sum, n) => sum + n, 0);
  const completed = completion.counts['x'] ?? 0;
  return html`<section aria-label="Responses"><dl class="figures">
${response ? figure('Shown', number(shown), 'times') : ''}
${response ? figure('Answered', number(completion.n), of(response, 'the times shown')) : figure('Answered', number(completion.n), completion.n === 1 ? 'response' : 'responses')}
${figure('Completed', number(completed), of(completion, 'those who answered'))}
</dl>
${response ? '' : html`<p class="soft">Every response so far has an answer. Whether others were asked and gave none cannot be told yet.</p>`}
</section>`;
}

const figure = (label: string, value: string, about: string | Html): Html =>
  html`<div><dt>${label}</dt><dd><b>${value}</b> ${about}</dd></div>`;

const of = ({ value, interval }: Score, whole: string): string | Html =>
  value === null || interval === null
    ? ''
    : html`${percent(value)} of ${whole}<br>interval ${percent(interval[0], 1)} to ${percent(interval[1], 1)}`;
