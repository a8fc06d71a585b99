import type { VNode } from 'preact';
import { type Ask, labelled } from './ask.ts';

/**
 * A slider, without an answer until it is touched: a thumb that stands in the middle is no opinion.
 *
 * @param told what a place on it is called.
 */
export function slider(ask: Ask, min: number, max: number, told: (value: number) => string, step = 1): VNode {
  const draft = ask.draft.value;
  const moved = typeof draft === 'number';
  const said = moved ? told(draft) : ask.texts.noAnswer;
  // A tap on the place where the thumb stands already changes no value, but it is an answer: hence the click.
  const take = ({ currentTarget }: { currentTarget: HTMLInputElement }): void =>
    ask.choose(currentTarget.valueAsNumber);
  return (
    <>
      <p class="value" aria-hidden="true">
        {said}
      </p>
      <input
        part="slider"
        type="range"
        class={moved ? '' : 'empty'}
        {...labelled(ask)}
        min={min}
        max={max}
        step={step}
        value={moved ? draft : (min + max) / 2}
        aria-valuetext={said}
        onInput={take}
        onClick={take}
      />
    </>
  );
}
