import type { ComponentChildren, VNode } from 'preact';
import { type Ask, labelled } from './ask.ts';
import { place } from './keys.ts';

export interface Radio {
  value: string | number;
  face: ComponentChildren;
  /** The accessible name where the face alone does not say enough. It starts with what can be read. */
  name?: string | undefined;
}

/** One answer of several: native radios stretched over their labels, so that look, target and focus are one thing. */
export function Radios({
  ask,
  look,
  required,
  radios,
}: {
  ask: Ask;
  look: string;
  required: boolean | undefined;
  radios: Radio[];
}): VNode {
  const { sitting } = ask;
  const onKeyDown = (event: KeyboardEvent): void => {
    const inputs = [...(event.currentTarget as Element).querySelectorAll('input')];
    const to =
      inputs[
        place(event, { at: inputs.indexOf(event.target as HTMLInputElement), count: inputs.length, up: -1 }) ?? -1
      ];
    to?.focus();
    to?.click();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a radiogroup may be required or invalid, a mere group may not.
    <fieldset
      role="radiogroup"
      class={look}
      {...labelled}
      aria-required={required}
      aria-invalid={!!sitting.problem.value}
      onKeyDown={onKeyDown}
    >
      {radios.map(({ value, face, name }) => (
        <label key={value}>
          <input
            type="radio"
            name="a"
            aria-label={name}
            checked={sitting.draft.value === value}
            onChange={() => sitting.choose(value)}
          />
          {face}
        </label>
      ))}
    </fieldset>
  );
}
