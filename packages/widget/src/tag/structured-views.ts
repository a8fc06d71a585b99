// The entry of earshot-structured-views.js: what draws questions of several parts.
export { structured as drawing } from '../view/question/structured.ts';
