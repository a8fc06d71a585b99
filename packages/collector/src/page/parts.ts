import { type Text, words } from '@earshot/core';
import type { Score } from '@earshot/core/score';
import type { QuestionReport } from '../report.ts';
import { type Html, html } from './html.ts';
import { intervalPicture } from './interval.ts';
import { number, type ScoreWords, scoreWords, shownInterval } from './words.ts';

/** The scores of a question's parts that say the same thing of each, such as `mean:speed` and `mean:price`. */
interface Family {
  words: ScoreWords;
  members: { label: string | Text; score: Score }[];
}

/** The scores of a question part by part: a table for each thing that they say. */
export function partTables(question: QuestionReport): Html[] {
  return familiesOf(question).map(({ words: said, members }) => {
    const range = rangeOf(said, members);
    return html`<table class="rows parts"><caption>${said.label}, with its 95% interval</caption>
<thead class="aside"><tr><th scope="col">Part</th><th scope="col">Picture</th><th scope="col">Score</th><th scope="col">Interval</th><th scope="col">Answers</th></tr></thead>
<tbody>${members.map(({ label, score }) => {
      const interval = shownInterval(score);
      const own = { ...said, range, label: `${said.label}, ${plain(label)}:` };
      return html`<tr><th scope="row" dir="auto">${plain(label)}</th>
<td class="bar">${intervalPicture({ ...score, interval }, own, 'bare')}</td>
<td>${score.value === null ? '–' : said.value(score.value)}</td>
<td class="soft">${interval ? `${said.bound(interval[0])} to ${said.bound(interval[1])}` : ''}</td>
<td class="soft">${number(score.n)}</td></tr>`;
    })}</tbody></table>`;
  });
}

/** Names of scores are `what`, `what:part` or `what:part:option`; parts and options may have colons of their own. */
function familiesOf(question: QuestionReport): Family[] {
  const { parts = [], scale } = question;
  const families = new Map<string, Family>();
  for (const [name, score] of Object.entries(question.scores)) {
    const [what = ''] = name.split(':');
    const rest = name.slice(what.length + 1);
    if (rest === '') continue;
    const part = parts.find(({ value }) => rest === value || rest.startsWith(`${value}:`));
    const option = part && rest.length > part.value.length ? rest.slice(part.value.length + 1) : undefined;
    const key = option === undefined ? what : `${what}:${option}`;
    const offered = scale.find(({ value }) => value === option);
    const about = scoreWords(what, question);
    const family = families.get(key) ?? {
      words: option === undefined ? about : { ...about, label: `${about.label}: ${plain(offered?.text ?? option)}` },
      members: [],
    };
    family.members.push({ label: part?.text ?? part?.value ?? partNames[rest] ?? rest, score });
    families.set(key, family);
  }
  return [...families.values()];
}

/** Parts that no survey names: Kano's categories. */
const partNames: Record<string, string> = {
  M: 'Must-be',
  O: 'One-dimensional',
  A: 'Attractive',
  I: 'Indifferent',
  R: 'Reverse',
  Q: 'Questionable',
};

const plain = (label: string | Text): string => (typeof label === 'string' ? label : words(label, 'en'));

/** The range of the words, wide enough for every interval where they know none. */
function rangeOf({ range, open }: ScoreWords, members: Family['members']): [number, number] {
  if (!open) return range;
  const ends = members.flatMap(({ score }) => [score.value ?? 0, ...(score.interval ?? [])].map(Math.abs));
  const most = Math.max(1, ...ends);
  return [-most, most];
}
