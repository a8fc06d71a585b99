import type { ChoiceQuestion } from '@earshot/core';
import { type QuestionView, say } from '../ask.ts';
import { Field } from '../Field.tsx';
import { Radios } from '../Radios.tsx';

/** One of several options, one below the other. */
export const Choice: QuestionView<ChoiceQuestion> = ({ question, ask }) => (
  <Field ask={ask} question={question} ours={ask.texts.choice}>
    <Radios
      ask={ask}
      look="list"
      required={question.required}
      radios={question.options.map((option) =>
        typeof option === 'string'
          ? { value: option, face: option }
          : { value: option.id, face: say(ask, option.text, option.id) },
      )}
    />
  </Field>
);
