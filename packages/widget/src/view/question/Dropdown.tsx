import { type DropdownQuestion, type OwnWords, optionId } from '@earshot/core';
import { labelled, type QuestionView } from '../ask.ts';
import { field } from '../field.tsx';
import { read } from '../part/given.ts';
import { list } from '../part/list.tsx';

/** One of many options, in the browser's own list: a phone's wheel, a keyboard's first letters. */
export const Dropdown: QuestionView<DropdownQuestion> = ({ question, ask }) => {
  const { options, required } = question;
  const draft = ask.draft.value as string | OwnWords | symbol | undefined;
  const chosen = draft === undefined || typeof draft === 'symbol' ? undefined : optionId(draft);
  const option = options.find((one) => optionId(one) === chosen);
  const words = read(ask, option ?? '')[1];
  return field(ask, question, ask.texts.dropdown, [
    list(
      ask,
      { ...labelled(ask), 'aria-required': required },
      chosen,
      options.map((one) => read(ask, one)),
      ask.choose,
    ),
    typeof option === 'object' && option.other && (
      <input
        part="field"
        key={chosen}
        aria-label={words}
        dir="auto"
        maxLength={200}
        placeholder={words}
        defaultValue={(draft as OwnWords).text}
        onInput={({ currentTarget: { value: text } }) => ask.choose(text.trim() ? { id: option.id, text } : option.id)}
      />
    ),
  ]);
};
