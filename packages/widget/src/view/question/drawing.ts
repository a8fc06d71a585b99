import type { Drawing } from '../ask.ts';
import { joined } from '../joined.ts';
import { screenshot } from './apart.ts';
import { plain } from './plain.ts';
import { structured } from './structured.ts';

/** What draws questions of every type. */
export const drawing: Drawing = /* @__PURE__ */ joined(plain, structured, screenshot);
