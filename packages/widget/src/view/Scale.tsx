import type { Text } from '@earshot/core';
import type { VNode } from 'preact';
import type { ScaleTexts } from '../text/texts.ts';
import { type Ask, say } from './ask.ts';
import { Field } from './Field.tsx';
import { icon } from './icon.tsx';
import { Radios } from './Radios.tsx';
import { Slider } from './Slider.tsx';

export interface ScaleProps {
  ask: Ask;
  question: {
    text?: Text | undefined;
    help?: Text | undefined;
    required?: boolean | undefined;
    low?: Text | undefined;
    high?: Text | undefined;
  };
  /** Our words for the question, and for both ends or for every point. */
  ours: ScaleTexts;
  from: number;
  to: number;
  /** @default 'numbers' */
  look?: string | undefined;
}

const star = icon('M12 3l2.7 5.8 6.3.8-4.6 4.4 1.2 6.3-5.6-3.1-5.6 3.1 1.2-6.3L3 9.6l6.3-.8z');

/** A scale of whole numbers as a row of numbers, stars or faces, or as a slider. The answer is the number in each. */
export const Scale = ({ ask, question, ours, from, to, look }: ScaleProps): VNode => {
  const { low, high } = question;
  const ends = [say(ask, low, ours[1]), say(ask, high, ours.at(-1)!)] as const;
  // Words of ours stand for points between only if there is one for each and none is replaced.
  const word = (point: number): string | undefined =>
    point === from
      ? ends[0]
      : point === to
        ? ends[1]
        : low || high || ours.length - 2 < to - from
          ? undefined
          : ours[point];
  const radio = (_: unknown, index: number) => {
    const value = from + index;
    const name = word(value);
    if (look === 'stars') return { value, face: star, name: ask.texts.stars(value) };
    if (look === 'faces') return { value, face: face((2 * index) / (to - from) - 1), name: name ?? `${value}` };
    return { value, face: value, name: name && `${value} – ${name}` };
  };
  const bare = look === 'stars' || look === 'faces' || look === 'slider';
  return (
    <Field ask={ask} question={question} ours={ours[0]}>
      {look === 'slider' ? (
        <Slider ask={ask} points={to} word={word} />
      ) : (
        <Radios
          ask={ask}
          look={`row ${look}`}
          required={question.required}
          radios={Array.from({ length: to - from + 1 }, radio)}
        />
      )}
      {/* The controls carry these words in their names, so they are not read twice. */}
      <p class="ends" aria-hidden="true">
        {ends.map((end, index) => (
          <span key={index}>{bare ? end : `${index ? to : from} – ${end}`}</span>
        ))}
      </p>
    </Field>
  );
};

/** A face from sad (-1) to glad (1). */
const face = (mood: number): VNode =>
  icon(`M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M9 9v1M15 9v1M8 ${15 - mood}q4 ${mood * 4} 8 0`);
