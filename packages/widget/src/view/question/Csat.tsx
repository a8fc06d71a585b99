import type { CsatQuestion } from '@earshot/core';
import type { VNode } from 'preact';
import type { QuestionView } from '../ask.ts';
import { Ends } from '../Ends.tsx';
import { Field } from '../Field.tsx';
import { Radios } from '../Radios.tsx';
import { Scale, wordsAt } from '../Scale.tsx';
import { Slider } from '../Slider.tsx';

/** How satisfied, from 1 to the question's points, in one of four looks. The answer is the same number. */
export const Csat: QuestionView<CsatQuestion> = ({ question, ask }) => {
  const { points = 5, look } = question;
  const texts = ask.texts.csat;
  const word = (at: number): string | undefined => wordsAt(ask, question, texts, at, points);
  const Drawing = { stars: Star, faces: Face }[look as 'stars'];
  if (look !== 'slider' && !Drawing) return <Scale ask={ask} question={question} texts={texts} from={1} to={points} />;
  return (
    <Field ask={ask} question={question} ours={texts[0]}>
      {Drawing ? (
        <Radios
          ask={ask}
          look={`row ${look}`}
          required={question.required}
          radios={Array.from({ length: points }, (_, at) => ({
            value: at + 1,
            face: <Drawing mood={(2 * at) / (points - 1) - 1} />,
            name: look === 'stars' ? ask.texts.stars(at + 1) : (word(at) ?? `${at + 1}`),
          }))}
        />
      ) : (
        <Slider ask={ask} count={points} word={word} />
      )}
      <Ends low={word(0)!} high={word(points - 1)!} />
    </Field>
  );
};

const Star = (_: { mood: number }): VNode => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d="M12 3l2.7 5.8 6.3.8-4.6 4.4 1.2 6.3-5.6-3.1-5.6 3.1 1.2-6.3L3 9.6l6.3-.8z" />
  </svg>
);

/** A face from sad (-1) to glad (1). */
const Face = ({ mood }: { mood: number }): VNode => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="9" />
    <path d={`M9 9v1M15 9v1M8 ${15 - mood}q4 ${mood * 4} 8 0`} />
  </svg>
);
