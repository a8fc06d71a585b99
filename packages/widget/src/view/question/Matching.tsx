import type { MatchingQuestion } from '@earshot/core';
import type { QuestionView } from '../ask.ts';
import { field } from '../field.tsx';
import { give, givenIn, read } from '../part/given.ts';
import { list } from '../part/list.tsx';
import { part, parts } from '../part/parts.tsx';

/** What stands on the left, each with a list of what there is to match it with. */
export const Matching: QuestionView<MatchingQuestion> = ({ question, ask }) => {
  const given = givenIn(ask);
  const all = question.right.map((option) => read(ask, option));
  return field(
    ask,
    question,
    ask.texts.matching,
    parts(
      ask,
      'pairs',
      question.left.map((option, i) => {
        const [id, words] = read(ask, option);
        return part(
          `r${i}`,
          words,
          list(ask, { 'aria-labelledby': `r${i}` }, given.get(id), all, (right) => give(ask, id, right)),
        );
      }),
    ),
  );
};
