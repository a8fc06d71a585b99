import type { PictureQuestion } from '@earshot/core';
import { type QuestionView, say } from '../ask.ts';
import { field } from '../field.tsx';
import { type Radio, radios } from '../radios.tsx';

/** One of several pictures. What is in it stands below each, so the picture itself is not told twice. */
export const Picture: QuestionView<PictureQuestion> = ({ question, ask }) =>
  field(
    ask,
    question,
    ask.texts.picture,
    radios(
      ask,
      'pictures',
      question.required,
      question.options.map(
        ({ id, image, text }): Radio => [
          id,
          <>
            <img src={image} alt="" referrerpolicy="no-referrer" draggable={false} />
            <span>{say(ask, text, id)}</span>
          </>,
        ],
      ),
    ),
  );
