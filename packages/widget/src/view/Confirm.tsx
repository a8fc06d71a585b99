import type { VNode } from 'preact';
import type { Ask } from './ask.ts';
import { heading } from './field.tsx';

export interface ConfirmProps {
  question: string;
  /** What the button says that agrees. */
  yes: string;
  agree: () => void;
  goOn: () => void;
  ask: Ask;
}

/** Asks whether the visitor is sure, in place of the question; Escape is a no. */
export const Confirm = ({ question, yes, agree, goOn, ask }: ConfirmProps): VNode => (
  <fieldset
    aria-labelledby="q"
    onKeyDown={(event) => {
      if (event.key !== 'Escape' || event.keyCode === 229) return;
      // Only this is left, not the prompt.
      event.stopPropagation();
      goOn();
    }}
  >
    {heading(ask, question)}
    <footer>
      <button type="button" part="back" class="back" onClick={goOn}>
        {ask.texts.back}
      </button>
      {/* The second press of a double click was meant for the button that stood here before. */}
      <button type="button" part="button" onClick={(event) => event.detail > 1 || agree()}>
        {yes}
      </button>
    </footer>
  </fieldset>
);
