import type { SliderQuestion } from '@earshot/core';
import { type QuestionView, say } from '../ask.ts';
import { field } from '../field.tsx';
import { endsOf } from '../scale.tsx';
import { slider } from '../slider.tsx';

/** A place on a line. */
export const Slider: QuestionView<SliderQuestion> = ({ question, ask }) => {
  const { min = 0, max = 100, step, unit, low, high } = question;
  // A year has no separator.
  const digits = new Intl.NumberFormat(ask.texts.tag, { useGrouping: false, maximumFractionDigits: 9 });
  const [text, ...ours] = ask.texts.slider;
  return field(ask, question, text, [
    slider(ask, min, max, (value) => `${digits.format(value)}${unit ? ` ${say(ask, unit, '')}` : ''}`, step),
    endsOf([say(ask, low, ours[0]), say(ask, high, ours[1]!)]),
  ]);
};
