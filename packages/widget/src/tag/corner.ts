// The entry of earshot-corner.js: what keeps the prompt in its corner off a phone's keyboard, and off what the visitor goes to.
import css from '../place/keyboard.css?inline';
import { fit, watchKeyboard } from '../place/keyboard.ts';
import { uncover } from '../place/uncover.ts';
import { wear } from '../place/wear.ts';

const sheets = new WeakMap<HTMLElement, CSSStyleSheet>();

/** Looks after what stands in the corner of every prompt. What says where it stands does so by itself. */
function look(): void {
  for (const host of document.querySelectorAll<HTMLElement>('earshot-prompt[popover]:not([at])')) {
    if (!sheets.has(host)) sheets.set(host, wear(host, css));
    fit(host, sheets.get(host)!);
    if (document.activeElement) uncover(host, document.activeElement);
  }
}

look();
watchKeyboard(look);
// A later prompt may come while the keyboard is there already.
addEventListener('focusin', look);
