import type { DateQuestion } from '@earshot/core';
import { labelled, type QuestionView } from '../ask.ts';
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
      type="date"
      {...labelled(ask)}
      required={required}
      min={min}
      max={max}
      defaultValue={typeof draft === 'string' ? draft : undefined}
      onInput={({ currentTarget: { value } }) => ask.choose(value || undefined)}
    />,
    ask.problem.value === 'missing' ? choose : fromTo(day(min, ask.locale), day(max, ask.locale)),
  );
};

/** A day as it is read. */
function day(iso: string | undefined, locale: string): string | undefined {
  const style = { dateStyle: 'long', timeZone: 'UTC' } as const;
  try {
    return iso && new Date(iso).toLocaleDateString(locale, style);
  } catch {
    // What a page calls its language may be no tag.
    return iso;
  }
}
