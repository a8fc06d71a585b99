import { words } from '@earshot/core';
import type { QuestionReport } from '../report.ts';
import { columns } from './columns.ts';
import { comments } from './comments.ts';
import { type Html, html } from './html.ts';
import { rows } from './rows.ts';
import { notes, scoreBlock } from './score.ts';
import { cautions, count, heading, scoreWords, unanswered } from './words.ts';

/** One question: what was asked, what it scores, how the answers spread or what they say. */
export function questionSection(question: QuestionReport, nth: number): Html {
  const left = unanswered(question.unanswered);
  return html`<section aria-labelledby="q${nth}">
<h2 id="q${nth}" dir="auto">${question.text === null ? heading(question) : words(question.text, 'en')}</h2>
<p class="soft">${question.type && question.type !== question.id ? html`${question.type} · ` : ''}${question.id} · ${count(question.answered, 'answer')}${left ? html` · ${left}` : ''}</p>
${body(question)}
</section>`;
}

function body(question: QuestionReport): Html | null {
  const { scale, scores, histogram, unscored } = question;
  if (unscored) return notes([unscored.sentence]);
  if (question.comments) return comments(question.comments, question.answered);
  if (histogram === null) return null;
  // A question whose scores are the shares of its options is told by its options.
  const shares = scale.flatMap((point) =>
    scores[`share:${point.value}`] ? [{ point, score: scores[`share:${point.value}`]! }] : [],
  );
  const said = notes([...new Set(Object.values(scores).flatMap(cautions))]);
  if (shares.length > 0) return html`${said}${question.answered > 0 ? rows(shares) : ''}`;
  const bins = scale.map((point) => ({ ...point, count: histogram.counts[point.value] ?? 0 }));
  return html`${said}<div class="scores">${Object.entries(scores).map(([name, score]) => scoreBlock(score, scoreWords(name, question)))}</div>
${question.answered > 0 ? columns(bins) : ''}`;
}
