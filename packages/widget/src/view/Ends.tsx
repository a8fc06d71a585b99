import type { VNode } from 'preact';

/** The words at both ends of a scale. The controls carry them in their names, so they are not read twice. */
export function Ends({ low, high }: { low: string; high: string }): VNode {
  return (
    <p class="ends" aria-hidden="true">
      <span>{low}</span>
      <span>{high}</span>
    </p>
  );
}
