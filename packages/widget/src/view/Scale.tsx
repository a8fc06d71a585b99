import type { Text } from '@earshot/core';
import type { VNode } from 'preact';
import type { ScaleTexts } from '../text/texts.ts';
import { type Ask, say } from './ask.ts';
import { Ends } from './Ends.tsx';
import { Field } from './Field.tsx';
import { Radios } from './Radios.tsx';

/** What scales of numbers have in common. */
export interface ScaleQuestion {
  text?: Text | undefined;
  help?: Text | undefined;
  required?: boolean | undefined;
  low?: Text | undefined;
  high?: Text | undefined;
}

/** The words for a point of a scale: its own where there is one for each, else those of the two ends. */
export function wordsAt(
  ask: Ask,
  { low, high }: ScaleQuestion,
  [, ...ours]: ScaleTexts,
  at: number,
  count: number,
): string | undefined {
  if (!at) return say(ask, low, ours[0]!);
  if (at === count - 1) return say(ask, high, ours.at(-1)!);
  return low || high || count !== ours.length ? undefined : ours[at];
}

/** Numbers in a row. */
export function Scale({
  ask,
  question,
  texts,
  from,
  to,
}: {
  ask: Ask;
  question: ScaleQuestion;
  texts: ScaleTexts;
  from: number;
  to: number;
}): VNode {
  const count = to - from + 1;
  const end = (at: number): string => `${from + at} – ${wordsAt(ask, question, texts, at, count)}`;
  return (
    <Field ask={ask} question={question} ours={texts[0]}>
      <Radios
        ask={ask}
        look="row"
        required={question.required}
        radios={Array.from({ length: count }, (_, at) => ({
          value: from + at,
          face: from + at,
          name: at % (count - 1) ? undefined : end(at),
        }))}
      />
      <Ends low={end(0)} high={end(count - 1)} />
    </Field>
  );
}
