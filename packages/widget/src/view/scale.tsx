import type { ScaleTexts, Text } from '@earshot/core';
import type { VNode } from 'preact';
import { type Ask, say } from './ask.ts';
import { field } from './field.tsx';
import { looks } from './looks.tsx';
import { type Radio, radios } from './radios.tsx';
import { slider } from './slider.tsx';

export interface ScaleQuestion {
  text?: Text | undefined;
  help?: Text | undefined;
  required?: boolean | undefined;
  low?: Text | undefined;
  high?: Text | undefined;
}

/**
 * A scale of whole numbers as a row of numbers, or of whatever stands for them, or as a slider. The answer is the number
 * in each.
 *
 * @param ours our words for the question, and for both ends or for every point.
 */
export function scale(
  ask: Ask,
  question: ScaleQuestion,
  ours: ScaleTexts,
  from: number,
  to: number,
  look?: string,
): VNode {
  const { low, high } = question;
  const ends = [say(ask, low, ours[1]), say(ask, high, ours.at(-1)!)];
  // Our words stand for the points between only if there is one for each, and none of the ends is replaced.
  const own = low || high || ours.length !== to - from + 2;
  const drawn = looks(look);
  const word = (point: number): string | undefined =>
    point === from ? ends[0] : point === to ? ends[1] : own ? undefined : ours[point];
  // The first use of Intl costs a page more than all the rest of the prompt, and only scripts of these blocks, from the
  // Arabic to Ol Chiki, have digits of their own.
  const digits = (value: number): string =>
    /[\u0600-\u1cff]/.test(ask.texts.next) ? value.toLocaleString(ask.texts.tag) : `${value}`;
  const said = (value: number): string => {
    const name = word(value);
    return digits(value) + (name ? ` – ${name}` : '');
  };
  const radio = (_: unknown, index: number): Radio => {
    const value = from + index;
    return drawn ? drawn(value, index / (to - from), word(value), ask) : [value, digits(value), said(value)];
  };
  const slides = look === 'slider';
  return field(ask, question, ours[0], [
    slides
      ? slider(ask, from, to, said)
      : radios(ask, `row ${look}`, question.required, Array.from({ length: to - from + 1 }, radio)),
    endsOf(drawn || slides ? ends : [said(from), said(to)]),
  ]);
}

/** The words at both ends. Controls carry them in their names, so they are not read twice. */
export const endsOf = (ends: readonly string[]): VNode => (
  <p key="ends" class="ends" aria-hidden="true">
    {ends.map((end) => (
      <span key={end}>{end}</span>
    ))}
  </p>
);
