import type { SliderQuestion } from '@earshot/core';
import { type QuestionView, say } from '../ask.ts';
import { field } from '../field.tsx';
import { endsOf } from '../scale.tsx';
import { slider } from '../slider.tsx';

/** A place on a line. */
export const Slider: QuestionView<SliderQuestion> = ({ question, ask }) => {
  const { min = 0, max = 100, step, unit, low, high } = question;
  const [text, ...ours] = ask.texts.slider;
  return field(ask, question, text, [
    slider(ask, min, max, (value) => `${value}${unit ? ` ${say(ask, unit, '')}` : ''}`, step),
    endsOf([say(ask, low, ours[0]), say(ask, high, ours[1]!)]),
  ]);
};
