// The entry of earshot-steps.js: what draws the steps between the questions of a longer survey, and an ending with more to say.

import css from '../steps.css?inline';
import type { Drawing } from '../view/ask.ts';
import { steps } from '../view/steps.tsx';

export const drawing: Drawing = { css, steps };
