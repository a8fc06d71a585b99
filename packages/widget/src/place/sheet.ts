import { mount } from '../mount.ts';
import { corner } from './corner.ts';
import type { Place } from './place.ts';
import css from './sheet.css?inline';
import { leave } from './typed.ts';
import { say } from './wear.ts';

/** How far a sheet is pulled down until it closes when it is let go: a share of its height. */
const enough = 0.3;

/** Comes up from the lower edge of a narrow screen, and is a prompt in its corner on a wide one. It can be pulled down. */
export const sheet: Place = (survey, options) =>
  mount(survey, options, (host, close) => {
    const undo = corner(survey, css)(host, close);
    const root = host.shadowRoot!;
    const card = root.querySelector('section')!;
    const rules = root.adoptedStyleSheets.at(-1)!;
    const grab = document.createElement('div');
    grab.classList.add('grab');
    card.prepend(grab);

    let from = 0;
    const pulled = ({ clientY }: PointerEvent): number => Math.max(0, clientY - from);
    const held = (event: PointerEvent): boolean => grab.hasPointerCapture(event.pointerId);
    grab.addEventListener('pointerdown', (event) => {
      from = event.clientY;
      grab.setPointerCapture(event.pointerId);
      card.classList.remove('resting');
    });
    grab.addEventListener('pointermove', (event) => {
      if (held(event)) say(rules, '--pulled', pulled(event));
    });
    grab.addEventListener('pointerup', (event) => {
      if (!held(event)) return;
      card.classList.add('resting');
      say(rules, '--pulled', 0);
      if (pulled(event) > enough * card.offsetHeight) leave(host, close);
    });
    grab.addEventListener('pointercancel', () => say(rules, '--pulled', 0));
    return undo;
  });
