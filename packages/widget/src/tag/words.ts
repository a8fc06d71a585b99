// The entry of earshot-words.js: what a survey brings to the page that names a scale of the library.
export { scaleTexts as scales } from '@earshot/core';
