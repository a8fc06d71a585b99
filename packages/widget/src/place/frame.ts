import type { ShellOptions } from '../shell.ts';
import style from '../style.css?inline';
import { wear } from './wear.ts';

/** Something of ours beside the prompt: a host whose root has a frame in the prompt's language and looks. */
export function frame(
  name: string,
  css: string,
  { locale = 'en', dir = 'ltr', theme = 'auto' }: ShellOptions,
  ...children: Element[]
): HTMLElement {
  const host = document.createElement(name);
  const section = document.createElement('section');
  for (const [name, value] of Object.entries({ lang: locale, dir, class: theme })) section.setAttribute(name, value);
  section.append(...children);
  // Whoever gives the focus back to the host means what is in it.
  host.attachShadow({ mode: 'open', delegatesFocus: true }).append(section);
  wear(host, style);
  wear(host, css);
  return host;
}

/** A button that says something. */
export function button(words: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.addEventListener('click', press);
  return made;
}
