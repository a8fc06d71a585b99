import type { ContactQuestion } from '@earshot/core';
import { type QuestionView, say } from '../ask.ts';
import { field } from '../field.tsx';
import { give, givenIn } from '../part/given.ts';
import { part, parts } from '../part/parts.tsx';

const hints = { name: 'text', email: 'email', tel: 'tel' } as const;

const names = Object.keys(hints) as (keyof typeof hints)[];

/** How to reach the visitor, below what it is for. What the browser remembers of it may be filled in. */
export const Contact: QuestionView<ContactQuestion> = ({ question, ask }) => {
  const { fields = { email: 'required' }, purpose, required } = question;
  const { contact, optional, write, fix } = ask.texts;
  const given = givenIn<string>(ask);
  const asked = names.filter((name) => fields[name]);
  const needed = asked.filter((name) => fields[name] === 'required');
  const missing = needed.filter((name) => !given.has(name));
  const labels = Object.fromEntries(names.map((name, i) => [name, contact[i + 1]!]));
  const problem = ask.problem.value;
  // Who left a name alone has to leave an address, too; what is left then is written in a way that leads nowhere.
  const wrong = missing.length > 0 ? missing : asked.filter((name) => name !== 'name' && given.has(name));
  const hint = [
    ...missing.map((name) => labels[name]),
    ...(missing.length > 0 ? [] : wrong.map((name) => fix[name as 'tel'])),
  ];
  return field(
    ask,
    question,
    contact[0],
    parts(ask, 'lines', [
      <p key="for">{say(ask, purpose, '')}</p>,
      ...asked.map((name) =>
        part(
          name,
          needed.includes(name) || asked.length === 1 ? labels[name] : optional(labels[name]!),
          <input
            aria-labelledby={name}
            aria-describedby="e"
            aria-required={required && needed.includes(name)}
            aria-invalid={!!problem && wrong.includes(name)}
            inputMode={hints[name]}
            autocomplete={name}
            dir="auto"
            maxLength={200}
            defaultValue={given.get(name)}
            onInput={({ currentTarget: { value } }) => give(ask, name, value.trim() || undefined)}
          />,
        ),
      ),
    ]),
    problem === 'missing' ? write : `${missing.length > 0 ? `${write} ` : ''}${hint.join(' ')}`,
  );
};
