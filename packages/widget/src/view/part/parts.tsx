import type { ComponentChildren, VNode } from 'preact';
import { type Ask, labelled } from '../ask.ts';

/** Holds together what is answered part by part: named by the question, and as wide as its card lets it be. */
export function parts(ask: Ask, look: string, children: ComponentChildren): VNode {
  // Pressed once more with the same problem, nothing is drawn anew: what comes from below or by Enter is led on.
  const lead = (all: HTMLElement): void => {
    if (ask.problem.value) toWhatIsOpen(all);
  };
  return (
    <fieldset
      {...labelled(ask, true)}
      ref={ask.problem.value ? toWhatIsOpen : null}
      onFocusIn={({ target, currentTarget: all, relatedTarget: from }) => {
        if (target === all.querySelector('input,select') && (from as Element | null)?.closest('footer')) lead(all);
      }}
      onKeyDown={({ key, currentTarget: all }) => {
        // The card hears of it after this, and goes to its first control.
        if (key === 'Enter') setTimeout(lead, 0, all);
      }}
    >
      <div class={`parts ${look}`}>{children}</div>
    </fieldset>
  );
}

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
