import type { VNode } from 'preact';
import { type Ask, labelled } from './ask.ts';
import { place } from './keys.ts';

/** A slider over `count` points, without an answer until it is touched: a thumb that stands in the middle is no opinion. */
export function Slider({
  ask,
  count,
  word,
}: {
  ask: Ask;
  count: number;
  word: (at: number) => string | undefined;
}): VNode {
  const { sitting, texts } = ask;
  const draft = sitting.draft.value as number | undefined;
  const at = (draft ?? Math.ceil(count / 2)) - 1;
  const said = draft ? [draft, word(at)].filter(Boolean).join(' – ') : texts.noAnswer;
  const take = ({ currentTarget }: { currentTarget: HTMLInputElement }): void =>
    sitting.choose(currentTarget.valueAsNumber);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = event.key === ' ' ? at : place(event, { at, count, up: 1 });
    if (to !== undefined) sitting.choose(to + 1);
  };
  return (
    <>
      <p class="value" aria-hidden="true">
        {said}
      </p>
      {/* A tap on the place where the thumb stands already changes no value, but it is an answer: hence the click. */}
      <input
        type="range"
        class={draft ? '' : 'empty'}
        {...labelled}
        min={1}
        max={count}
        value={at + 1}
        aria-valuetext={said}
        aria-invalid={!!sitting.problem.value}
        onInput={take}
        onClick={take}
        onKeyDown={onKeyDown}
      />
    </>
  );
}
