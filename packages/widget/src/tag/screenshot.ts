// The entry of earshot-screenshot.js: what comes with a survey that asks for a screenshot.
export { en as texts } from '../text/screenshot/en.ts';
export { screenshot as drawing } from '../view/question/apart.ts';
