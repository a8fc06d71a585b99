// The entry of earshot-element.js, for a page that has the element. What it draws with, it takes from earshot-prompt.js.
import './prompt.ts';
import { defineEarshot } from '../element.ts';
import type { outlet } from './outbox.ts';

/** Defines the element. One without an endpoint uses that of the script tag; a leading slash means the page's own site. */
export function define(to: typeof outlet, tagged = ''): void {
  defineEarshot({
    outlet: (endpoint) => to(endpoint.startsWith('/') ? location.origin + endpoint : endpoint || tagged),
  });
}
