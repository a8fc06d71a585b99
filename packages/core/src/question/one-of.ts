import { choiceShare } from '../score/choice.ts';
import { markChoice } from '../score/mark.ts';
import type { Scorer } from '../score/score.ts';
import { byValue } from '../tally/counting.ts';
import type { Histogram } from '../tally/histogram.ts';
import type { QuestionTexts } from '../texts/texts.ts';
import { type Option, type OwnWords, optionId, optionOffers } from './options.ts';
import type { QuestionType } from './type.ts';

/** A question that is answered by one of its options, however they are shown. */
export interface OneOf {
  options: readonly Option[];
  key?: string | Record<string, number> | undefined;
}

export const mark = ({ key }: OneOf, answer: string | OwnWords): number | null =>
  key ? markChoice(optionId(answer), key) : null;

/** What every type declares that is answered by one of its options. */
export const oneOfType = <Q extends OneOf>(
  text: (texts: QuestionTexts) => string,
): QuestionType<Q, string | OwnWords, Histogram> => ({
  family: 'closed',
  offers: ({ options }) => optionOffers(options),
  wording: (_, texts) => ({ text: text(texts) }),
  counting: () => ({ ...byValue, add: (tally, answer) => byValue.add(tally, optionId(answer)) }),
  scores: ({ options }) => {
    const all = options.map(optionId);
    const share =
      (option: string): Scorer =>
      (tally, given) =>
        choiceShare(tally, { ...given, option, options: all });
    return Object.fromEntries(all.map((option) => [`share:${option}`, share(option)]));
  },
  mark,
});
