import type { ConstantSumQuestion } from '@earshot/core';
import { type QuestionView, say } from '../ask.ts';
import { field } from '../field.tsx';
import { give, givenIn, read } from '../part/given.ts';
import { part, parts } from '../part/parts.tsx';

/** Points to be split, with what is left of them. */
export const ConstantSum: QuestionView<ConstantSumQuestion> = ({ question, ask }) => {
  const { options, total = 100, min = 0, unit } = question;
  const { constantSum, write, left, split } = ask.texts;
  const [text, ours] = constantSum;
  const what = say(ask, unit, ours);
  const given = givenIn<number>(ask);
  const sum = [...given.values()].reduce((a, b) => a + (b || 0), 0);
  // Tenths do not add up in binary numbers.
  const rest = Math.round((total - sum) * 100) / 100;
  return field(
    ask,
    question,
    text,
    parts(ask, 'sums', [
      ...options.map((option, i) => {
        const [id, words] = read(ask, option);
        return part(
          `r${i}`,
          words,
          <input
            part="field"
            aria-labelledby={`r${i}`}
            aria-describedby="rest"
            aria-invalid={Number.isNaN(given.get(id))}
            inputMode="decimal"
            autocomplete="off"
            maxLength={9}
            placeholder="0"
            defaultValue={`${given.get(id) ?? ''}`}
            onInput={({ currentTarget: { value } }) =>
              give(ask, id, value.trim() ? Number(value.replace(',', '.')) : undefined)
            }
          />,
        );
      }),
      <p key="rest" id="rest" role="status" class={rest ? '' : 'done'}>
        {left(rest, what)}
      </p>,
    ]),
    ask.problem.value === 'missing' ? write : split(total, what, min),
  );
};
