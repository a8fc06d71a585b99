import type { CommentQuestion } from '@earshot/core';
import { labelled, type QuestionView, say } from '../ask.ts';
import { Field } from '../Field.tsx';

/** A box for the visitor's own words. Blanks alone are no answer; too many can be typed and are then told. */
export const Comment: QuestionView<CommentQuestion> = ({ question, ask }) => {
  const { sitting, texts } = ask;
  return (
    <Field
      ask={ask}
      question={question}
      ours={sitting.hasBack() ? texts.reason : texts.comment}
      error={sitting.problem.value === 'missing' ? texts.write : texts.shorten(question.maxLength ?? 2000)}
    >
      <textarea
        {...labelled(sitting)}
        rows={3}
        dir="auto"
        aria-required={question.required}
        placeholder={say(ask, question.placeholder, '')}
        defaultValue={sitting.draft.peek() as string}
        onInput={({ currentTarget: { value } }) => sitting.choose(value.trim() ? value : undefined)}
      />
    </Field>
  );
};
