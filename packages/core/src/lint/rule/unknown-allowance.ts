import { nearest } from '../../nearest.ts';
import { pointer } from '../patch.ts';
import { type Found, type LintRule, ofSurvey } from '../rule.ts';

/** A reason under a name that no rule has accepts nothing. */
export const unknownAllowance: LintRule = {
  id: 'unknown-allowance',
  severity: 'warning',
  evidence: 'definition',
  about: 'A reason in lint for a rule that there is not.',
  source: 'it follows from the document: it accepts nothing',
  message: ({ name, meant }) => `There is no rule ${name}.${meant === undefined ? '' : ` Is ${meant} meant?`}`,
  remedy: 'Correct the name, or take it out.',
  check: ofSurvey(({ survey, items, ruleIds }) => {
    const unknown = (lint: object | undefined, path: Found['path'], item?: Found['item']): Found[] =>
      Object.keys(lint ?? {})
        .filter((name) => !ruleIds.includes(name))
        .map((name) => {
          const meant = nearest(name, ruleIds);
          const from = pointer([...path, name]);
          return {
            item,
            path: [...path, name],
            data: { name, meant },
            fix: meant === undefined ? undefined : [{ op: 'move', from, path: pointer([...path, meant]) }],
          };
        });
    return [
      ...unknown(survey.lint, ['lint']),
      ...items.flatMap((item) => unknown(item.question.lint, [...item.path, 'lint'], item)),
    ];
  }),
};
