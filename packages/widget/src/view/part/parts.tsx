import type { ComponentChildren, VNode } from 'preact';
import { type Ask, labelled } from '../ask.ts';

/** Holds together what is answered part by part: named by the question, and as wide as its card lets it be. */
export const parts = (ask: Ask, look: string, children: ComponentChildren): VNode => (
  <fieldset {...labelled(ask, true)} ref={ask.problem.value ? toWhatIsOpen : null}>
    <div class={`parts ${look}`}>{children}</div>
  </fieldset>
);

/** One part: its words, and what answers them below or, where there is room, beside. */
export const part = (id: string, words: ComponentChildren, control: ComponentChildren): VNode => (
  <div class="part" key={id}>
    <p id={id}>{words}</p>
    {control}
  </div>
);

/** Once there is a problem, the focus goes from the first control to the first that is open. */
function toWhatIsOpen(all: HTMLElement | null): void {
  const open = all?.querySelector<HTMLElement>('[aria-invalid="true"]');
  (open?.querySelector('input') ?? open)?.focus();
}
