import type { Report } from '../report.ts';
import { figures } from './figures.ts';
import { type Html, html } from './html.ts';
import { questionSection } from './question.ts';
import { notes } from './score.ts';
import { wholeSection } from './whole.ts';
import { moment, number } from './words.ts';

/** The report on one survey, for people. */
export function surveyPage(report: Report): Html {
  const { survey, responses, questions, whole, warnings, generatedAt } = report;
  const empty = Object.values(responses).every((n) => n === 0);
  return html`<header>
<p class="up"><a href="/">All surveys</a></p>
<h1>${survey.id}</h1>
<p class="soft">As of <time datetime="${generatedAt}">${moment(generatedAt)}</time> UTC${reported(survey)}</p>
${versions(survey)}
</header>
${notes(warnings.map(({ sentence }) => sentence))}
${empty ? html`<p class="empty">No responses yet, so there is nothing to conclude. Reload this page once somebody was asked.</p>` : html`${figures(report)}${whole ? wholeSection(whole) : ''}${questions.map(questionSection)}`}
<footer>
<p>An interval at 95% comes from a method that, over many surveys, holds the true value 95 times in 100. Skipped questions are in no denominator. <a href="${address(`/v1/surveys/${encodeURIComponent(survey.id)}/report`, survey.version)}">The same figures as JSON</a></p>
${questions.some(({ type }) => type === 'nps') ? trademarks : ''}
</footer>`;
}

const reported = ({ version, versions: all }: Report['survey']): string =>
  all.length < 2 ? '' : version === null ? ' · all versions together' : ` · version ${version} only`;

function versions({ id, version, versions: all }: Report['survey']): Html | null {
  if (all.length < 2) return null;
  const link = (label: string, to: number | null): Html => {
    const href = address(`/surveys/${encodeURIComponent(id)}`, to);
    return to === version
      ? html`<li><a href="${href}" aria-current="page">${label}</a></li>`
      : html`<li><a href="${href}">${label}</a></li>`;
  };
  return html`<nav aria-label="Versions"><ul>${all.map((one) => link(`Version ${one.version} (${number(one.responses)})`, one.version))}
${link('All versions', null)}</ul></nav>`;
}

const address = (path: string, version: number | null): string => `${path}?version=${version ?? 'all'}`;

const trademarks = html`<p>Net Promoter, NPS and the NPS-related emoticons are registered trademarks of Bain &amp; Company, Inc., NICE Systems, Inc. and Fred Reichheld.</p>`;
