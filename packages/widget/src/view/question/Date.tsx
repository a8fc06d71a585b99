import type { DateQuestion } from '@earshot/core';
import { type Ask, labelled, type QuestionView } from '../ask.ts';
import { field } from '../field.tsx';

/** A day, in the browser's own calendar and in its order of day, month and year. */
export const DateView: QuestionView<DateQuestion> = ({ question, ask }) => {
  const { min, max, required } = question;
  const draft = ask.draft.peek();
  const { choose, fromTo } = ask.texts;
  return field(
    ask,
    question,
    ask.texts.date,
    <input
      part="field"
      type="date"
      {...labelled(ask)}
      required={required}
      min={min}
      max={max}
      defaultValue={typeof draft === 'string' ? draft : undefined}
      onInput={({ currentTarget: { value } }) => ask.choose(value || undefined)}
    />,
    ask.problem.value === 'missing' ? choose : fromTo(day(ask, min), day(ask, max)),
  );
};

/** A day as it is read in the language of our words. */
const day = (ask: Ask, iso: string | undefined): string | undefined =>
  iso && new Date(iso).toLocaleDateString(ask.texts.tag, { dateStyle: 'long', timeZone: 'UTC' });
