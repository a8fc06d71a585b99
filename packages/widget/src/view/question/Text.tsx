import type { TextQuestion } from '@earshot/core';
import { labelled, type QuestionView, say } from '../ask.ts';
import { field } from '../field.tsx';

/** What a phone's keyboard and a browser's memory are told. */
const hints = {
  text: ['text', 'off'],
  email: ['email', 'email'],
  url: ['url', 'url'],
  tel: ['tel', 'tel'],
  number: ['decimal', 'off'],
} as const;

/**
 * A line to write on. A number, too, is written: the arrows of a number field change it when somebody scrolls, and
 * where a comma stands for the point they are of no help.
 */
export const Text: QuestionView<TextQuestion> = ({ question, ask }) => {
  const { input = 'text', placeholder, unit, required, maxLength } = question;
  const [inputMode, autocomplete] = hints[input];
  const draft = ask.draft.peek();
  const isNumber = input === 'number';
  const take = (text: string): void =>
    ask.choose(text.trim() ? (isNumber ? Number(text.replace(',', '.')) : text.trim()) : undefined);
  return field(
    ask,
    question,
    ask.texts.text[input],
    <span class="line">
      <input
        part="field"
        {...labelled(ask)}
        inputMode={inputMode}
        autocomplete={autocomplete}
        dir="auto"
        aria-required={required}
        maxLength={maxLength ?? 200}
        placeholder={say(ask, placeholder, '')}
        defaultValue={typeof draft === 'symbol' ? '' : (draft as string)}
        onInput={({ currentTarget: { value } }) => take(value)}
      />
      {say(ask, unit, '')}
    </span>,
    ask.problem.value === 'missing' ? ask.texts.write : ask.texts.fix[input],
  );
};
