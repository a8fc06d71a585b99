import { type ContactQuestion, isWritten } from '@earshot/core';
import { type QuestionView, say } from '../ask.ts';
import { field } from '../field.tsx';
import { give, givenIn } from '../part/given.ts';
import { part, parts } from '../part/parts.tsx';

const ways = ['email', 'tel'] as const;

const names = ['name', ...ways] as const;

/** How to reach the visitor, below what it is for. What the browser remembers of it may be filled in. */
export const Contact: QuestionView<ContactQuestion> = ({ question, ask }) => {
  const { fields = { email: 'required' }, purpose, required } = question;
  const { contact, optional, write, fill, fix } = ask.texts;
  const given = givenIn<string>(ask);
  const asked = names.filter((name) => fields[name]);
  const needed = asked.filter((name) => fields[name] === 'required');
  const missing = needed.filter((name) => !given.has(name));
  const wrong = ways.filter((way) => given.has(way) && !isWritten(way, given.get(way)!));
  const labels = Object.fromEntries(names.map((name, i) => [name, contact[i + 1]!]));
  const problem = ask.problem.value;
  const hints = [
    missing.length > 0 && fill(missing.map((name) => labels[name]!)),
    ...wrong.map((way) => fix[way]),
  ].filter(Boolean);
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
            part="field"
            aria-labelledby={name}
            aria-describedby="e"
            aria-required={required && needed.includes(name)}
            aria-invalid={!!problem && (missing.includes(name) || wrong.includes(name as 'tel'))}
            inputMode={name === 'name' ? 'text' : name}
            autocomplete={name}
            dir="auto"
            maxLength={200}
            defaultValue={given.get(name)}
            onInput={({ currentTarget: { value } }) => give(ask, name, value.trim() || undefined)}
          />,
        ),
      ),
    ]),
    problem === 'missing' ? write : hints.join(' '),
  );
};
