import type { VNode } from 'preact';
import { type Ask, labelled } from './ask.ts';

/**
 * A slider from 1 to `points`, without an answer until it is touched: a thumb that stands in the middle is no opinion.
 *
 * @param word what a point is called, if it is.
 */
export function slider(ask: Ask, points: number, word: (point: number) => string | undefined): VNode {
  const draft = ask.draft.value as number | undefined;
  const name = draft && word(draft);
  const said = draft ? draft + (name ? ` – ${name}` : '') : ask.texts.noAnswer;
  // A tap on the place where the thumb stands already changes no value, but it is an answer: hence the click.
  const take = ({ currentTarget }: { currentTarget: HTMLInputElement }): void =>
    ask.choose(currentTarget.valueAsNumber);
  return (
    <>
      <p class="value" aria-hidden="true">
        {said}
      </p>
      <input
        type="range"
        class={draft ? '' : 'empty'}
        {...labelled(ask)}
        min={1}
        max={points}
        value={draft ?? Math.ceil(points / 2)}
        aria-valuetext={said}
        onInput={take}
        onClick={take}
      />
    </>
  );
}
