import type { VNode } from 'preact';

/** A drawing of one line on a field of 24 × 24. Its meaning is told elsewhere. */
export const icon = (path: string, transform?: string): VNode => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={path} transform={transform} />
  </svg>
);
