import type { MatrixQuestion } from '@earshot/core';
import { type QuestionView, say } from '../ask.ts';
import { field } from '../field.tsx';
import { give, givenIn, read } from '../part/given.ts';
import { endsIn, heads, line, numbers, pointed, worded } from '../part/line.tsx';
import { parts } from '../part/parts.tsx';
import { endsOf } from '../scale.tsx';

/** Several rows that are answered alike: one by one in a narrow card, as a grid in a wide one. */
export const Matrix: QuestionView<MatrixQuestion> = ({ question, ask }) => {
  const { rows, options, labels, from = 1, scale: name, points = labels?.length ?? 5, low, high } = question;
  const { matrix, scales, choose, everyLine } = ask.texts;
  const [text, ...ends] = matrix;
  const library = name && scales?.[name];
  const words = (labels ?? library?.labels[points])?.map((word, i): [number, string] => [
    from + i,
    say(ask, (i ? i === points - 1 && high : low) || word, ''),
  ]);
  const own = endsIn(ask, question, ends);
  const inWords = options?.map((option) => read(ask, option)) ?? words;
  const all = inWords ? worded(inWords) : numbers(ask, from, from + points - 1, own);
  const given = givenIn(ask);
  const problem = ask.problem.value;
  return field(
    ask,
    question,
    library ? library.text : text,
    parts(ask, 'grid', [
      inWords ? heads(inWords) : endsOf(pointed(ask, own, from, from + points - 1)),
      ...rows.map((row, i) => {
        const [id, words] = read(ask, row);
        const value = given.get(id);
        return line(
          inWords ? 'list words' : 'row',
          {
            id: `r${i}`,
            words,
            value,
            choose: (value) => give(ask, id, value),
            open: !!problem && value === undefined,
          },
          all,
        );
      }),
    ]),
    problem === 'missing' ? choose : everyLine,
  );
};
