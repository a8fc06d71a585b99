import { canonical } from '../../hash.ts';
import { type LintRule, ofSurvey } from '../rule.ts';

/** What gives an answer its meaning, whatever the type. */
const unread = new Set(['decision', 'lint', 'role', 'help', 'when', 'jump', 'required']);

/** A trend breaks where nobody can see it. */
export const versionChange: LintRule = {
  id: 'version-change',
  severity: 'warning',
  evidence: 'definition',
  about: 'Another wording, scale or order of a question than in the version before, under the same version.',
  source: 'Pew Research Center, "Writing survey questions": to measure change, do not change the measure',
  message: ({ ids, version }) => `${(ids as string[]).join(', ')} changed, and the version is still ${version}.`,
  remedy: 'Raise version, so that reports keep the answers apart.',
  check: ofSurvey(({ survey, items, circumstances: { previous } }) => {
    if (!previous || previous.id !== survey.id) return undefined;
    const [before = 1, now = 1] = [previous.version, survey.version];
    if (now > before) return undefined;
    const old = previous.questions.map((question, i) => ({ ...question, id: question.id ?? items[i]?.question.id }));
    const changed = items.filter(({ question }) => {
      const same = old.find(({ id }) => id === question.id);
      return same && meaning(same) !== meaning(question);
    });
    const kept = old.map(({ id }) => id).filter((id) => items.some(({ question }) => question.id === id));
    const order = items.map(({ question }) => question.id).filter((id) => kept.includes(id));
    const ids =
      changed.length > 0
        ? changed.map(({ question }) => question.id)
        : kept.join() === order.join()
          ? []
          : ['The order'];
    return (
      ids.length > 0 && {
        path: survey.version === undefined ? [] : ['version'],
        data: { ids, version: now },
        fix: [{ op: 'add', path: '/version', value: before + 1 }],
      }
    );
  }),
};

const meaning = (question: object): string =>
  canonical(Object.fromEntries(Object.entries(question).filter(([key]) => !unread.has(key))));
