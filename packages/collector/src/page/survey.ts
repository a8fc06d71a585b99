import { percent, type Score } from '@earshot/core/score';
import type { Report } from '../report.ts';
import { type Html, html } from './html.ts';
import { questionSection } from './question.ts';
import { notes } from './score.ts';
import { moment, number } from './words.ts';

/** The report on one survey, for people. */
export function surveyPage({ survey, responses, rates, questions, warnings, generatedAt }: Report): Html {
  const shown = Object.values(responses).reduce((sum, n) => sum + n, 0);
  const nps = questions.some(({ type }) => type === 'nps');
  return html`<header>
<p class="up"><a href="/">All surveys</a></p>
<h1>${survey.id}</h1>
<p class="soft">As of <time datetime="${generatedAt}">${moment(generatedAt)}</time> UTC${survey.version === null ? '' : ` · version ${survey.version} only`}</p>
${versions(survey)}
</header>
${notes(warnings.map(({ sentence }) => sentence))}
<section aria-label="Responses"><dl class="figures">
${rates.response ? figure('Shown', number(shown), 'times') : ''}
${figure('Answered', number(rates.completion.n), rates.response ? rateWords(rates.response, 'of the times shown') : 'responses with an answer')}
${figure('Completed', number(rates.completion.counts['x'] ?? 0), rateWords(rates.completion, 'of those who answered'))}
</dl>
${shown > 0 && !rates.response ? html`<p class="soft">Only responses with an answer came in, so the share of visitors who answer is not known.</p>` : ''}
</section>
${shown === 0 ? html`<p class="empty">No responses yet. As soon as one comes in, reload this page.</p>` : questions.map(questionSection)}
<footer>
<p>An interval at 95 % comes from a method that, over many surveys, holds the true value 95 times in 100. Skipped questions are in no denominator. <a href="/v1/surveys/${survey.id}/report${survey.version === null ? '' : `?version=${survey.version}`}">The same figures as JSON</a></p>
${nps ? html`<p>Net Promoter, NPS and the NPS-related emoticons are registered trademarks of Bain &amp; Company, Inc., NICE Systems, Inc. and Fred Reichheld.</p>` : ''}
</footer>`;
}

function versions({ id, version, versions: all }: Report['survey']): Html | null {
  if (all.length < 2) return null;
  const link = (label: string, query: string, here: boolean): Html =>
    here
      ? html`<li><a href="/surveys/${id}${query}" aria-current="page">${label}</a></li>`
      : html`<li><a href="/surveys/${id}${query}">${label}</a></li>`;
  return html`<nav aria-label="Versions"><ul>${link('All versions', '', version === null)}
${all.map((one) => link(`Version ${one.version} (${number(one.responses)})`, `?version=${one.version}`, one.version === version))}</ul></nav>`;
}

const figure = (label: string, value: string, about: string): Html =>
  html`<div><dt>${label}</dt><dd><b>${value}</b> ${about}</dd></div>`;

function rateWords({ value, interval }: Score, of: string): string {
  if (value === null) return '';
  return `${percent(value)} ${of}${interval ? ` (${percent(interval[0], 1)} to ${percent(interval[1], 1)})` : ''}`;
}
