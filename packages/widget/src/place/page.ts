import { words } from '@earshot/core';
import { type Mounted, mount } from '../mount.ts';
import { brought } from './brought.ts';
import { button, frame } from './frame.ts';
import css from './page.css?inline';
import type { Place } from './place.ts';
import { wear } from './wear.ts';
import { placeWords } from './words.ts';

/**
 * A page that is nothing but the survey, to which a link leads. Before anything of it is told to anybody, the visitor
 * presses a button: what follows the links of a mail by itself, to look for what is bad, has given no answer.
 *
 * The link may bring an answer to the first question under its id, such as `?nps=9`, which is put in and still has to be
 * sent; and values of the fields that the survey declares as hidden.
 */
export const page: Place = (survey, options) => {
  const home = document.querySelector('main') ?? document.body;
  let mounted: Mounted | undefined;
  let door: HTMLElement | undefined;
  let gone = false;

  function start(): void {
    const { look, ...more } = brought(survey, options, new URLSearchParams(location.search));
    close();
    mounted = mount(survey, { ...options, ...more, into: home });
    const host = home.lastElementChild as HTMLElement;
    wear(host, css);
    look(host);
    host.shadowRoot!.querySelector('h2')!.focus();
  }

  function open(): void {
    if (door || mounted || gone) return;
    const heading = document.createElement('h2');
    const footer = document.createElement('footer');
    heading.textContent = words(survey.display?.label ?? document.title, options.locale ?? 'en');
    footer.append(button(placeWords(options)[1], start));
    door = frame('earshot-start', css, options, heading, footer);
    heading.id = 'q';
    door.shadowRoot!.querySelector('section')!.setAttribute('aria-labelledby', 'q');
    home.append(door);
  }

  function close(): void {
    door?.remove();
    mounted?.unmount();
    door = mounted = undefined;
  }

  open();
  return {
    open,
    close,
    unmount() {
      gone = true;
      close();
    },
  };
};
