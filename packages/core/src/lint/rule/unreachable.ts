import { graphIssues } from '../../flow/graph.ts';
import { sentences } from '../../sentences.ts';
import { fill } from '../../survey.ts';
import { type LintRule, ofSurvey } from '../rule.ts';

/** What nobody will ever see was meant to be seen. */
export const unreachable: LintRule = {
  id: 'unreachable',
  severity: 'error',
  evidence: 'definition',
  about:
    'A question, jump or ending that no way leads to; a condition that cannot hold; targeting that never opens; a text that takes what is not known by then. Loops and dead ends are no surveys, and `check` refuses them.',
  source: 'it follows from the conditions and jumps of the document',
  message: ({ said }) => String(said),
  remedy: 'Correct the condition or the jump, or take out what cannot be reached.',
  check: ofSurvey(({ survey, items }) =>
    graphIssues(fill(survey)).map(({ code, path, data = {} }) => {
      const said = sentences[code](data);
      return {
        item: path[0] === 'questions' ? items[Number(path[1])] : undefined,
        path,
        data: { ...data, code, said: said.charAt(0).toUpperCase() + said.slice(1) },
      };
    }),
  ),
};
