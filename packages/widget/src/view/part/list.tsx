import type { VNode } from 'preact';
import type { Ask } from '../ask.ts';

/** A list that opens. Its first line is no answer, and takes one back. */
export const list = (
  ask: Ask,
  named: Record<string, string | boolean | undefined>,
  value: unknown,
  all: readonly (readonly [id: string, words: string])[],
  choose: (id: string | undefined) => void,
): VNode => (
  <select
    part="field"
    {...named}
    key="list"
    value={typeof value === 'string' ? value : ''}
    onChange={({ currentTarget: { value } }) => choose(value || undefined)}
  >
    <option value="">{ask.texts.pick}</option>
    {all.map(([id, words]) => (
      <option key={id} value={id}>
        {words}
      </option>
    ))}
  </select>
);
