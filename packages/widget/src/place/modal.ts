import { mount } from '../mount.ts';
import { fit, watchKeyboard } from './keyboard.ts';
import css from './modal.css?inline';
import type { Place } from './place.ts';
import { leave } from './typed.ts';
import { unsaid } from './unsaid.ts';
import { wear } from './wear.ts';

/**
 * A native dialog above a page that cannot be used meanwhile. The focus goes to the question, and back when it closes;
 * Escape and a press beside it close it.
 */
export const modal: Place = (survey, options) =>
  mount(survey, unsaid(options), (host, close) => {
    const root = host.shadowRoot!;
    const card = root.querySelector('section')!;
    const dialog = document.createElement('dialog');
    dialog.setAttribute('aria-labelledby', 'q');
    // A landmark of the same name within the dialog would only be said twice.
    card.removeAttribute('aria-labelledby');
    root.append(dialog);
    dialog.append(card);
    const sheet = wear(host, css);
    document.documentElement.append(host);
    dialog.showModal();
    root.querySelector('h2')!.focus();

    const asked = (event: Event): void => {
      event.preventDefault();
      leave(host, close);
    };
    let down: EventTarget | null = null;
    dialog.addEventListener('pointerdown', ({ target }) => {
      down = target;
    });
    // Whoever marks words and ends beside the card has not pressed there.
    dialog.addEventListener('click', (event) => event.target === dialog && down === dialog && asked(event));
    // A phone's way back comes as these two; the second cannot be prevented, so what was written opens again.
    dialog.addEventListener('cancel', asked);
    dialog.addEventListener('close', () => {
      if (!host.isConnected) return;
      dialog.showModal();
      leave(host, close);
    });
    root.addEventListener(
      'keydown',
      (event) => {
        const { key, keyCode, target } = event as KeyboardEvent;
        if (key !== 'Escape') return;
        // The card hears it by itself; the browser would close the dialog over the head of a step that asks something, or
        // of a word that is being composed.
        event.preventDefault();
        if (keyCode === 229 || (target as Element).closest('.pause')) return;
        event.stopPropagation();
        leave(host, close);
      },
      true,
    );
    const unwatch = watchKeyboard(() => fit(host, sheet));
    return () => {
      unwatch();
      dialog.close();
    };
  });
