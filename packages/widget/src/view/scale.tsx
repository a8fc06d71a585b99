import type { ScaleTexts, Text } from '@earshot/core';
import type { VNode } from 'preact';
import { type Ask, say } from './ask.ts';
import { field } from './field.tsx';
import { icon } from './icon.tsx';
import { type Radio, radios } from './radios.tsx';
import { slider } from './slider.tsx';

export interface ScaleQuestion {
  text?: Text | undefined;
  help?: Text | undefined;
  required?: boolean | undefined;
  low?: Text | undefined;
  high?: Text | undefined;
}

const star = icon('M12 3l2.7 5.8 6.3.8-4.6 4.4 1.2 6.3-5.6-3.1-5.6 3.1 1.2-6.3L3 9.6l6.3-.8z');

const thumb = 'M4 11h3v9H4zM7 11l4-8q2 0 2 3v3h5q2 0 2 2l-2 7q0 2-2 2H7';

/**
 * A scale of whole numbers as a row of numbers, stars or faces, or as a slider. The answer is the number in each.
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
  const bare = look && !/^[nl]/.test(look);
  const word = (point: number): string | undefined =>
    point === from ? ends[0] : point === to ? ends[1] : own ? undefined : ours[point];
  const said = (value: number): string => {
    const name = word(value);
    return name ? `${value} – ${name}` : `${value}`;
  };
  const radio = (_: unknown, index: number): Radio => {
    const value = from + index;
    const name = word(value);
    return look === 'stars'
      ? [value, star, ask.texts.stars(value)]
      : look === 'faces'
        ? [value, face((2 * index) / (to - from) - 1), name ?? `${value}`]
        : look === 'thumbs'
          ? [value, icon(thumb, index ? '' : 'rotate(180 12 12)'), name]
          : [value, value, name && `${value} – ${name}`];
  };
  return field(ask, question, ours[0], [
    look === 'slider'
      ? slider(ask, from, to, said)
      : radios(
          ask,
          look === 'stars' ? 'row stars' : 'row',
          question.required,
          Array.from({ length: to - from + 1 }, radio),
        ),
    endsOf(ends, !bare && [from, to]),
  ]);
}

/**
 * The words at both ends. Controls carry them in their names, so they are not read twice.
 *
 * @param points the points that they stand for, where those are drawn.
 */
export const endsOf = (ends: readonly string[], points?: readonly number[] | false): VNode => (
  <p key="ends" class="ends" aria-hidden="true">
    {ends.map((end, index) => (
      <span key={end}>{points ? `${points[index]} – ${end}` : end}</span>
    ))}
  </p>
);

/** A face from sad (-1) to glad (1). */
const face = (mood: number): VNode =>
  icon(`M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M9 9v1M15 9v1M8 ${15 - mood}q4 ${mood * 4} 8 0`);
