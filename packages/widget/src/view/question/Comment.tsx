import type { CommentQuestion } from '@earshot/core';
import { labelled, type QuestionView, say } from '../ask.ts';
import { field } from '../field.tsx';

/** A box for the visitor's own words. Blanks alone are no answer; too many can be typed and are then told. */
export const Comment: QuestionView<CommentQuestion> = ({ question, ask }) =>
  field(
    ask,
    question,
    ask.hasBack() ? ask.texts.reason : ask.texts.comment,
    <textarea
      part="field"
      {...labelled(ask)}
      rows={3}
      dir="auto"
      aria-required={question.required}
      placeholder={say(ask, question.placeholder, '')}
      // A reason for no answer is a symbol, which has no text.
      defaultValue={(ask.draft.peek() as string)?.slice?.()}
      onInput={({ currentTarget: { value } }) => ask.choose(value.trim() ? value : undefined)}
    />,
    ask.problem.value === 'missing' ? ask.texts.write : ask.texts.shorten(question.maxLength ?? 2000),
  );
