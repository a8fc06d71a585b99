import type { Text } from '@earshot/core';
import type { VNode } from 'preact';
import { type Ask, say } from '../ask.ts';
import type { Radio } from '../radios.tsx';
import { part } from './parts.tsx';

/** One line of several that are answered alike. */
export interface Line {
  /** Tells its radios from those of other lines, and is the id of its words. */
  id: string;
  words: string;
  /** The id of what names it besides. */
  under?: string | undefined;
  value: unknown;
  choose: (value: unknown) => void;
  /** Whether it still has to be answered. */
  open?: boolean | undefined;
}

/**
 * A line of radios. A radiogroup in narrow and in wide cards alike, and never the row of a table: so a screen reader
 * tells line, point and place in any browser, and nothing changes when the card becomes wider.
 */
export const line = (look: string, { id, words, under = '', value, choose, open = false }: Line, all: Radio[]): VNode =>
  part(
    id,
    words,
    <fieldset
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: only a radiogroup may be called invalid.
      role="radiogroup"
      class={look}
      aria-labelledby={`${under} ${id}`.trim()}
      aria-describedby={open ? 'e' : undefined}
      aria-invalid={open}
    >
      {all.map(([each, face, name]) => (
        <label part="option" key={String(each)}>
          <input type="radio" name={id} aria-label={name} checked={value === each} onChange={() => choose(each)} />
          {face}
        </label>
      ))}
    </fieldset>,
  );

/** Points in numbers; those at the ends carry their words in their names. */
export const numbers = (ask: Ask, from: number, to: number, ends: readonly string[]): Radio[] =>
  Array.from({ length: to - from + 1 }, (_, i) => {
    const value = from + i;
    const [low, high] = pointed(ask, ends, from, to);
    return [value, digits(ask, value), i === 0 ? low : value === to ? high : undefined];
  });

/** Answers in words: below each other in a narrow card; in a wide one they stand above all lines, once. */
export const worded = (all: readonly (readonly [value: string | number, words: string])[]): Radio[] =>
  all.map(([value, words]) => [value, <span class="word">{words}</span>]);

/** What stands above all lines in a wide card. Each radio is named by it already. */
export const heads = (all: readonly (readonly [value: string | number, words: string])[]): VNode => (
  <p class="heads" aria-hidden="true" key="heads">
    {all.map(([value, words]) => (
      <span key={value}>{words}</span>
    ))}
  </p>
);

/** The words at both ends of a scale: the survey's own, or else ours. */
export const endsIn = (
  ask: Ask,
  { low, high }: { low?: Text | undefined; high?: Text | undefined },
  [ourLow = '', ourHigh = '']: readonly string[],
): [low: string, high: string] => [say(ask, low, ourLow), say(ask, high, ourHigh)];

/** The words for both ends, with the points that they stand for. */
export const pointed = (ask: Ask, ends: readonly string[], from: number, to: number): string[] =>
  ends.map((end, at) => `${digits(ask, at ? to : from)} – ${end}`);

/** A number in the digits of our words' language. */
const digits = (ask: Ask, value: number): string => value.toLocaleString(ask.texts.tag);
