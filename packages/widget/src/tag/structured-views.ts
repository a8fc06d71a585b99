// The entry of earshot-structured-views.js: what draws a survey with questions of several parts.
export { drawing } from '../view/question/drawing.ts';
