// The entry of earshot-views.js: the views of a survey that brings questions of its own.
export { plainViews as views } from '../view/question/plain.ts';
