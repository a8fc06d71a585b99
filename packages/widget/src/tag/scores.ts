// The entry of earshot-scores.js: what computes the points of a quiz, and whatever else is derived from answers.
export { derive, marks } from '@earshot/core';
