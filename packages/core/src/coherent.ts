import type { Condition } from './condition.ts';
import type { Issue } from './issue.ts';
import type { Survey } from './survey.ts';

/** What is wrong between the questions of a survey: ids given twice, conditions on answers that cannot be known yet. */
export function coherenceIssues({ questions }: Pick<Survey, 'questions'>): Issue[] {
  const issues: Issue[] = [];
  const ids = questions.map(({ id }) => id);
  const known = [...new Set(ids)];
  for (const [i, { id, when }] of questions.entries()) {
    const path = ['questions', i];
    const first = ids.indexOf(id);
    if (first < i)
      issues.push({ code: 'duplicate-id', path: [...path, 'id'], data: { id, first: ['questions', first] } });
    for (const { answer, path: place } of when ? answersNamed(when, [...path, 'when']) : []) {
      const at = ids.indexOf(answer);
      if (at < 0) issues.push({ code: 'unknown-answer', path: place, data: { answer, known } });
      else if (at >= i) issues.push({ code: 'later-answer', path: place, data: { answer } });
    }
  }
  return issues;
}

/** Every answer that a condition looks at, with the place where it is named. */
function answersNamed(condition: Condition, path: Issue['path']): { answer: string; path: Issue['path'] }[] {
  if ('all' in condition) return condition.all.flatMap((part, i) => answersNamed(part, [...path, 'all', i]));
  if ('any' in condition) return condition.any.flatMap((part, i) => answersNamed(part, [...path, 'any', i]));
  if ('not' in condition) return answersNamed(condition.not, [...path, 'not']);
  return 'answer' in condition ? [{ answer: condition.answer, path: [...path, 'answer'] }] : [];
}
