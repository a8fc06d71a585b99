import type { ComponentChildren, VNode } from 'preact';
import { type Ask, labelled } from './ask.ts';

export type Radio = [
  value: string | number | boolean | symbol,
  face: ComponentChildren,
  /** The accessible name where the face alone does not say enough. It starts with what can be read. */
  name?: string | undefined,
];

/** One answer of several: native radios stretched over their labels, so that look, target and focus are one thing. */
export const radios = (ask: Ask, look: string, required: boolean | undefined, all: Radio[]): VNode => (
  // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: only a radiogroup may be called required or invalid.
  <fieldset role="radiogroup" class={look} {...labelled(ask)} aria-required={required}>
    {all.map(([value, face, name]) => (
      <label part="option" key={String(value)}>
        <input
          type="radio"
          name="a"
          aria-label={name}
          checked={ask.draft.value === value}
          onChange={() => ask.choose(value)}
        />
        {face}
      </label>
    ))}
  </fieldset>
);
