import { mount } from '../mount.ts';
import css from './anchor.css?inline';
import { type Box, beside } from './beside.ts';
import { corner } from './corner.ts';
import type { Place } from './place.ts';
import { say } from './wear.ts';

/** How long an element that is not there is waited for, before it is looked for again: in milliseconds. */
const pause = 500;

/**
 * Beside an element of the page, as long as the visitor can see that; else in its corner. The browser keeps it there
 * where it can, and so do we where it cannot.
 */
export const anchor: Place = (survey, options) =>
  mount(survey, options, (host, close) => {
    const undo = corner(survey, css)(host, close);
    const root = host.shadowRoot!;
    const card = root.querySelector('section')!;
    const rules = root.adoptedStyleSheets.at(-1)!;
    /** What it stands beside, or waits for. */
    let element: Element | null = null;
    let timer = 0;

    const put = (): void => {
      if (host.getAttribute('beside') !== 'measured') return;
      const { direction } = getComputedStyle(element!);
      const { x, y } = beside(element!.getBoundingClientRect(), card.getBoundingClientRect(), view(), direction);
      say(rules, '--x', x);
      say(rules, '--y', y);
    };
    const sees = new IntersectionObserver((seen) => {
      if (seen.at(-1)!.isIntersecting) {
        host.setAttribute('beside', isAnchored(card, element!) ? 'anchored' : 'measured');
        put();
        return;
      }
      host.removeAttribute('beside');
      if (!element!.isConnected) look();
    });
    const grows = new ResizeObserver(put);
    function look(): void {
      if (element) {
        sees.unobserve(element);
        grows.unobserve(element);
      }
      element = document.querySelector(survey.display!.to!);
      if (element) {
        sees.observe(element);
        grows.observe(element);
      } else timer = window.setTimeout(look, pause);
    }
    look();
    grows.observe(card);
    addEventListener('scroll', put, { capture: true, passive: true });
    addEventListener('resize', put);
    return () => {
      clearTimeout(timer);
      sees.disconnect();
      grows.disconnect();
      removeEventListener('scroll', put, { capture: true });
      removeEventListener('resize', put);
      undo?.();
    };
  });

/** What of the page can be seen. */
const view = (): Box => ({ left: 0, top: 0, width: innerWidth, height: innerHeight });

const sources = new WeakMap<HTMLElement, Element>();

/**
 * Whether the browser keeps a card beside an element. It has to be told of that when it shows the card, as a popover, and
 * is told of the first one alone: to show it anew for another would take the focus from whoever is in it.
 */
function isAnchored(card: HTMLElement, element: Element): boolean {
  if (!CSS.supports('position-area', 'block-end')) return false;
  if (sources.has(card)) return sources.get(card) === element;
  let asked = false;
  card.popover = 'manual';
  card.showPopover({
    get source() {
      asked = true;
      return element as HTMLElement;
    },
  } as never);
  if (asked) sources.set(card, element);
  return asked;
}
