import type { RatingQuestion, ScaleTexts } from '@earshot/core';
import { type QuestionView, say } from '../ask.ts';
import { field } from '../field.tsx';
import { radios } from '../radios.tsx';
import { scale } from '../scale.tsx';

/** A point on any scale: in a row, or, where each point has words, one below the other. */
export const Rating: QuestionView<RatingQuestion> = ({ question, ask }) => {
  const {
    from = 1,
    labels,
    look = 'labels',
    low,
    high,
    points = labels?.length ?? 5,
    scale: name,
    required,
  } = question;
  const { rating, scales } = ask.texts;
  const own = name && scales[name];
  const words = (labels ?? own?.labels[points])?.map((word, i) =>
    say(ask, (i ? i === points - 1 && high : low) || word, ''),
  );
  const [text, ...ends] = rating;
  const ours = [own?.text ?? text, ...(words ?? ends)] as unknown as ScaleTexts;
  return words && look === 'labels'
    ? field(
        ask,
        question,
        ours[0],
        radios(
          ask,
          'list',
          required,
          words.map((word, i) => [from + i, word]),
        ),
      )
    : scale(ask, question, ours, from, from + points - 1, look);
};
