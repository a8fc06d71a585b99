import { html } from 'hono/html';

// The tagged template escapes every value but what came out of another such template.
export { html };

/** Markup that is safe to send. */
export type Html = ReturnType<typeof html>;

/** A share as an SVG length: geometry scales with the page, text does not. */
export const length = (share: number): string => `${Math.round(share * 1e4) / 100}%`;
