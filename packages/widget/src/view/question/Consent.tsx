import type { ConsentQuestion } from '@earshot/core';
import { labelled, type QuestionView, say } from '../ask.ts';
import { field } from '../field.tsx';

/** Permission: a box that nobody but the visitor ticks. */
export const Consent: QuestionView<ConsentQuestion> = ({ question, ask }) => {
  const { purpose, href, label, required } = question;
  const [text, more] = ask.texts.consent;
  return field(ask, question, text, [
    <fieldset key="c" class="list">
      <label part="option">
        <input
          type="checkbox"
          {...labelled(ask)}
          aria-label={say(ask, purpose, '')}
          aria-labelledby={undefined}
          aria-required={required}
          checked={ask.draft.value === true}
          onChange={({ currentTarget: { checked } }) => ask.choose(checked || undefined)}
        />
        {say(ask, purpose, '')}
      </label>
    </fieldset>,
    href && (
      <p key="l">
        <a href={href} target="_blank" rel="noopener noreferrer">
          {say(ask, label, more)}
        </a>
      </p>
    ),
  ]);
};
