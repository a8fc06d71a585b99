import type { Drawing } from '../ask.ts';
import { plain } from './plain.ts';
import { structured } from './structured.ts';

/** What draws questions of every type. */
export const drawing: Drawing = {
  ...plain,
  css: plain.css + structured.css,
  views: { ...plain.views, ...structured.views },
};
