import type { Condition } from './condition.ts';
import { itemsOf } from './flow/carry.ts';
import type { Issue } from './issue.ts';
import { optionId } from './question/options.ts';
import type { Survey } from './survey.ts';

type Path = Issue['path'];

/**
 * What is wrong between the parts of a survey, so that an answer would be lost or the survey might not end: ids given
 * twice, conditions on what cannot be known yet, jumps that lead back.
 */
export function coherenceIssues({
  questions,
  endings = [],
  hidden = [],
  shuffle = [],
}: Pick<Survey, 'questions' | 'endings' | 'hidden' | 'shuffle'>): Issue[] {
  const issues: Issue[] = [];
  const add = (code: Issue['code'], path: Path, data: NonNullable<Issue['data']>): unknown =>
    issues.push({ code, path, data });
  const ids = questions.map(({ id }) => id);
  const known = [...new Set(ids)];
  /** The group in which a question is shuffled, if it is. */
  const groupOf = (id: string): string[] | undefined => shuffle.find((group) => group.includes(id));

  /** An answer that something at place `until` looks at. Of the same group, nobody knows which is asked first. */
  const earlier = (answer: string, path: Path, until: number, id?: string): void => {
    const at = ids.indexOf(answer);
    if (at < 0) add('unknown-answer', path, { answer, known });
    else if (at >= until || (id && id !== answer && groupOf(id)?.includes(answer)))
      add('later-answer', path, { answer });
  };
  const look = (when: Condition | undefined, path: Path, until: number, id?: string): void => {
    for (const [kind, name, place] of when ? named(when, [...path, 'when']) : []) {
      if (kind === 'answer') earlier(name, place, until, id);
      if (kind === 'hidden' && !hidden.includes(name)) add('unknown-hidden', place, { name, known: hidden });
      const [question, ...rest] = name.split('.') as [string, ...string[]];
      if (kind === 'score' && rest.length > 0) earlier(question, place, until, id);
      else if (kind === 'score' && name !== 'total' && name !== 'share') add('unknown-score', place, { name });
    }
  };

  for (const [i, { id, when, carry, jump = [] }] of questions.entries()) {
    const path = ['questions', i];
    const first = ids.indexOf(id);
    if (first < i) add('duplicate-id', [...path, 'id'], { id, first: ['questions', first] });
    look(when, path, i, id);
    if (carry) {
      const before = issues.length;
      const place = [...path, 'carry', 'from'];
      earlier(carry.from, place, i, id);
      const offered = issues.length > before ? [] : itemsOf(questions[ids.indexOf(carry.from)]!).map(optionId);
      if (issues.length === before && !itemsOf(questions[i]!).some((item) => offered.includes(optionId(item))))
        add('nothing-to-carry', place, { answer: carry.from });
    }
    for (const [n, { to, when }] of jump.entries()) {
      const place = [...path, 'jump', n];
      const at = ids.indexOf(to);
      const later = [...ids.slice(i + 1), ...endings.map((ending) => ending.id), 'end'];
      if (at >= 0 && at <= i) add('backward-jump', [...place, 'to'], { to });
      else if (!later.includes(to)) add('unknown-place', [...place, 'to'], { to, known: later });
      for (const mixed of [id, to]) if (groupOf(mixed)) add('jump-in-group', [...place, 'to'], { id: mixed });
      look(when, place, i + 1, id);
    }
  }
  for (const [i, { id, when }] of endings.entries()) {
    const path = ['endings', i];
    const question = ids.indexOf(id);
    const first = endings.findIndex((ending) => ending.id === id);
    if (question >= 0) add('duplicate-id', [...path, 'id'], { id, first: ['questions', question] });
    else if (first < i) add('duplicate-id', [...path, 'id'], { id, first: ['endings', first] });
    look(when, path, ids.length);
  }
  for (const [i, group] of shuffle.entries()) {
    const places = group.map((id) => ids.indexOf(id));
    const missing = places.indexOf(-1);
    const first = Math.min(...places);
    if (missing >= 0) add('unknown-question', ['shuffle', i, missing], { id: group[missing], known });
    // One after the other, each once, and in this group alone.
    else if (
      places.some((_, n) => !places.includes(first + n)) ||
      group.some((id) => shuffle.findIndex((other) => other.includes(id)) < i)
    )
      add('split-group', ['shuffle', i], {});
  }
  return issues;
}

type Named = [kind: 'answer' | 'attribute' | 'score' | 'hidden', name: string, path: Path];

/** Everything that a condition looks at, with the place where it is named. */
function named(condition: Condition, path: Path): Named[] {
  if ('all' in condition) return condition.all.flatMap((part, i) => named(part, [...path, 'all', i]));
  if ('any' in condition) return condition.any.flatMap((part, i) => named(part, [...path, 'any', i]));
  if ('not' in condition) return named(condition.not, [...path, 'not']);
  const kind = (['answer', 'attribute', 'score', 'hidden'] as const).find((kind) => kind in condition)!;
  return [[kind, (condition as Record<Named[0], string>)[kind], [...path, kind]]];
}
