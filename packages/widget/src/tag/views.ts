// The entry of earshot-views.js: what draws a survey that brings questions of its own.
export { plain as drawing } from '../view/question/plain.ts';
