import type { Issue, IssueCode } from './issue.ts';
import { kindOf } from './kind.ts';

/**
 * The first thing that would keep a survey document from being shown, or undefined: structure only, for where every byte
 * counts. `parseSurvey` of `@earshot/core/schema` finds everything.
 *
 * @param kinds the question types that can be shown.
 *
 * @example
 * firstIssue({ id: 'x', questions: [{ type: 'npss' }] }, ['nps'])
 * // { code: 'unknown-question-type', path: ['questions', 0, 'type'], data: { type: 'npss', known: ['nps'] } }
 */
export function firstIssue(document: unknown, kinds: readonly string[]): Issue | undefined {
  const issue = (code: IssueCode, path: Issue['path'], data: Issue['data'] = {}): Issue => ({ code, path, data });
  const typed = (value: unknown, expected: string, path: Issue['path']): Issue | undefined => {
    const received = kindOf(value);
    if (received === expected) return undefined;
    return issue(value === undefined ? 'missing' : 'wrong-type', path, { expected, received });
  };
  const { id, questions } = (document ?? {}) as { id: unknown; questions: { id?: unknown; type?: unknown }[] };
  const found =
    typed(document, 'object', []) ?? typed(id, 'string', ['id']) ?? typed(questions, 'array', ['questions']);
  if (found) return found;
  if (questions.length === 0) return issue('too-small', ['questions'], { minimum: 1, unit: 'items' });
  const taken = new Set<unknown>();
  for (const [i, question] of questions.entries()) {
    const path = ['questions', i];
    const wrong = typed(question, 'object', path);
    if (wrong) return wrong;
    const { id, type } = question;
    if (!kinds.includes(type as string))
      return issue('unknown-question-type', [...path, 'type'], { type, known: kinds });
    if (id !== undefined) {
      const wrongId = typed(id, 'string', [...path, 'id']);
      if (wrongId) return wrongId;
      if (taken.has(id)) return issue('duplicate-id', [...path, 'id'], { id });
      taken.add(id);
    }
  }
  return undefined;
}
