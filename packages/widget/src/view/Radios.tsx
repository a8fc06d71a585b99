import type { ComponentChildren, VNode } from 'preact';
import { type Ask, labelled } from './ask.ts';

export interface Radio {
  value: string | number;
  face: ComponentChildren;
  /** The accessible name where the face alone does not say enough. It starts with what can be read. */
  name?: string | undefined;
}

/** One answer of several: native radios stretched over their labels, so that look, target and focus are one thing. */
export const Radios = ({
  ask: { sitting },
  look,
  required,
  radios,
}: {
  ask: Ask;
  look: string;
  required: boolean | undefined;
  radios: Radio[];
}): VNode => (
  // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: only a radiogroup may be called required or invalid.
  <fieldset role="radiogroup" class={look} {...labelled(sitting)} aria-required={required}>
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
