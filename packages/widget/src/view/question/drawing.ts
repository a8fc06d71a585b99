import css from '../../steps.css?inline';
import type { Drawing } from '../ask.ts';
import { joined } from '../joined.ts';
import { steps } from '../steps.tsx';
import { screenshot } from './apart.ts';
import { structured } from './structured.ts';

/** What draws questions of every type, and every step. */
export const drawing: Drawing = /* @__PURE__ */ joined({ css, steps }, structured, screenshot);
