import { type Option, type OwnWords, optionId, type Text } from '@earshot/core';
import { Fragment, type VNode } from 'preact';
import { type Ask, labelled, say } from './ask.ts';

interface OptionsQuestion {
  options: Option[];
  required?: boolean | undefined;
}

/** Options, one below the other: one of them, or several; some let the visitor write what it is. */
export function options(ask: Ask, { options, required }: OptionsQuestion, several?: boolean): VNode {
  const draft = ask.draft.value;
  // A reason for no answer is a symbol.
  const chosen = (typeof draft === 'symbol' ? [] : [draft ?? []].flat()) as (string | OwnWords)[];
  const ids = chosen.map(optionId);
  const put = (all: (string | OwnWords)[]): void => ask.choose(several ? (all.length ? all : undefined) : all[0]);
  const alone = (id: string): unknown =>
    (options.find((option) => optionId(option) === id) as { exclusive?: boolean }).exclusive;
  const toggle = (id: string): void => {
    const others = chosen.filter((one) => optionId(one) !== id);
    if (!several || alone(id)) put(ids.includes(id) && several ? [] : [id]);
    else put(ids.includes(id) ? others : [...others.filter((one) => !alone(optionId(one))), id]);
  };
  return (
    <fieldset
      role={several ? 'group' : 'radiogroup'}
      class="list"
      {...labelled(ask, several)}
      {...{ 'aria-required': several ? undefined : required }}
    >
      {options.map((option) => {
        const { text = option, other } = option as { text?: Text; other?: boolean };
        const id = optionId(option);
        const at = ids.indexOf(id);
        const words = say(ask, text as Text, id);
        return (
          <Fragment key={id}>
            <label part="option">
              <input type={several ? 'checkbox' : 'radio'} name="a" checked={at >= 0} onChange={() => toggle(id)} />
              {words}
            </label>
            {other && at >= 0 && (
              <input
                part="field"
                aria-label={words}
                dir="auto"
                maxLength={200}
                defaultValue={(chosen[at] as OwnWords).text}
                onInput={({ currentTarget: { value: text } }) =>
                  put(chosen.map((one, i) => (i === at ? (text.trim() ? { id, text } : id) : one)))
                }
              />
            )}
          </Fragment>
        );
      })}
    </fieldset>
  );
}
