// The entry of earshot-structured-views.js: what draws a survey with questions of several parts.
import type { Drawing } from '../view/ask.ts';
import { joined } from '../view/joined.ts';
import { plain } from '../view/question/plain.ts';
import { structured } from '../view/question/structured.ts';

export const drawing: Drawing = joined(plain, structured);
