// The entry of earshot-element.js, for a page that has the element. What it draws with, it takes from earshot-prompt.js.
import './prompt.ts';

export { defineEarshot } from '../element.ts';
