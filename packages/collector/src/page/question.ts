import { words } from '@earshot/core';
import type { OwnWordsCount, QuestionReport } from '../report.ts';
import { columns } from './columns.ts';
import { comments } from './comments.ts';
import { type Html, html } from './html.ts';
import { partTables } from './parts.ts';
import { pictures } from './pictures.ts';
import { rows } from './rows.ts';
import { notes, scoreBlock } from './score.ts';
import { cautions, count, heading, number, scoreWords, unanswered } from './words.ts';

/** One question: what was asked, what it scores, how the answers spread or what they say. */
export function questionSection(question: QuestionReport, nth: number): Html {
  const { id, type, text } = question;
  const asked = text === null ? heading(question) : words(text, 'en');
  const known = [...new Set([type, id])].filter((name) => name && name !== asked);
  const facts = [...known, count(question.answered, 'answer'), unanswered(question.unanswered)].filter(Boolean);
  return html`<section aria-labelledby="q${nth}">
<h2 id="q${nth}" dir="auto">${asked}</h2>
<p class="soft">${facts.join(' · ')}</p>
${body(question)}
</section>`;
}

function body(question: QuestionReport): Html | null {
  const { scale, scores, histogram, unscored, ownWords, invalid = 0 } = question;
  if (unscored) return notes([unscored.sentence]);
  if (question.comments) return comments(question.comments, question.answered);
  if (question.pictures) return pictures(question.pictures, question.answered);
  const all = Object.entries(scores);
  if (all.length === 0) return null;
  const said = notes([
    ...new Set(all.flatMap(([, score]) => cautions(score))),
    ...(invalid > 0
      ? [`${count(invalid, 'answer')} that did not fit the question ${invalid === 1 ? 'was' : 'were'} left out.`]
      : []),
  ]);
  const own = ownWords && wordsOfTheirOwn(ownWords);
  // A question whose scores are the shares of its options is told by its options.
  const shares = scale.flatMap((point) =>
    scores[`share:${point.value}`] ? [{ point, score: scores[`share:${point.value}`]! }] : [],
  );
  if (shares.length === all.length) return html`${said}${question.answered > 0 ? rows(shares) : ''}${own}`;
  const whole = all.filter(([name]) => !name.includes(':'));
  const bins = scale.map((point) => ({ ...point, count: histogram?.counts[point.value] ?? 0 }));
  return html`${said}${whole.length > 0 ? html`<div class="scores">${whole.map(([name, score]) => scoreBlock(score, scoreWords(name, question)))}</div>` : ''}
${question.answered > 0 ? partTables(question) : ''}
${question.answered > 0 && histogram && bins.length > 0 ? columns(bins) : ''}${own}`;
}

/** What was written where an option let the visitor write. */
const wordsOfTheirOwn = (all: readonly OwnWordsCount[]): Html =>
  html`<figure class="own"><figcaption>In their own words</figcaption><ul>${all.map(
    ({ text, count: n }) =>
      html`<li><span dir="auto">${text}</span>${n > 1 ? html` <small>${number(n)} times</small>` : ''}</li>`,
  )}</ul></figure>`;
