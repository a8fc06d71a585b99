import * as z from 'zod';
import { each, is, may, type Rule } from '../rule.ts';
import { type KanoCategory, kanoCategory, kanoScores } from '../score/kano.ts';
import { kanoContinuous, kanoImportance } from '../score/kano-continuous.ts';
import type { QuestionScores } from '../score/score.ts';
import { shareScore } from '../score/share.ts';
import { addKano, emptyKano, type KanoAnswer, type KanoTally, mergeKano } from '../tally/kano.ts';
import { textRule, textSchema } from '../text.ts';
import { base, isWhole } from './base.ts';
import { isByPart } from './by-part.ts';
import type { QuestionType } from './type.ts';

/** Kano's pair: what the visitor feels if a feature is there and if it is not, and, if asked, how much it matters. */
export type KanoQuestion = z.infer<ReturnType<typeof schema>>;

export const schema = () =>
  z.looseObject({
    ...base('kano'),
    functional: textSchema().meta({ description: 'Asks what the visitor feels if the feature is there.' }),
    dysfunctional: textSchema().meta({ description: 'Asks what the visitor feels if it is not.' }),
    labels: z.array(textSchema()).length(5).optional().meta({
      description: 'The five answers to both: like, must be, neutral, can live with it, dislike. Default: our words.',
    }),
    importance: z.boolean().optional().meta({
      description: 'Also asks how important the feature is, from 1 to 9. Default: false.',
    }),
  });

export const rules = (): Record<string, Rule> => ({
  functional: textRule,
  dysfunctional: textRule,
  labels: may(each(textRule, 5, 5)),
  importance: may(is('boolean')),
});

const halves = ['functional', 'dysfunctional'] as const;

export const check = ({ importance }: KanoQuestion, answer: unknown): boolean =>
  isByPart(answer, importance ? [...halves, 'importance'] : halves, (value, part) =>
    isWhole(value, 1, part === 'importance' ? 9 : 5),
  ) && halves.every((half) => Object.hasOwn(answer as object, half));

const categories: readonly KanoCategory[] = ['M', 'O', 'A', 'I', 'R', 'Q'];

export const derive = (_: KanoQuestion, { functional, dysfunctional }: KanoAnswer): Record<string, string> => ({
  category: kanoCategory(functional, dysfunctional) ?? 'Q',
});

export const type: QuestionType<KanoQuestion, KanoAnswer, KanoTally> = {
  family: 'structured',
  offers: ({ labels }) => [1, 2, 3, 4, 5].map((value) => ({ value, text: labels?.[value - 1] })),
  parts: (question) => [
    ...halves.map((half) => ({ value: half, text: question[half] })),
    ...(question.importance ? [{ value: 'importance' }] : []),
  ],
  wording: (_, { kano: [text, ...labels] }) => ({ text, labels }),
  counting: () => ({ empty: emptyKano, add: addKano, merge: mergeKano }),
  scores: ({ importance }) => ({
    better: ({ pairs }, options) => kanoScores(pairs, options).better,
    worse: ({ pairs }, options) => kanoScores(pairs, options).worse,
    totalStrength: ({ pairs }, options) => kanoScores(pairs, options).totalStrength,
    ...Object.fromEntries(categories.map((category) => [`share:${category}`, shareOf(category)])),
    functional: ({ pairs }, options) => kanoContinuous(pairs, options).functional,
    dysfunctional: ({ pairs }, options) => kanoContinuous(pairs, options).dysfunctional,
    ...(importance && importanceScore),
  }),
  derive,
};

const importanceScore: QuestionScores<KanoTally> = {
  importance: (tally, options) => kanoImportance(tally.importance, options),
};

/** The share of visitors for whom the feature is in a category. */
const shareOf =
  (category: KanoCategory): QuestionScores<KanoTally>[string] =>
  ({ pairs }, options = {}) => {
    const { n, counts } = kanoScores(pairs, options);
    const { [category]: chosen, invalid } = counts;
    return shareScore('kano-share', chosen, n, { chosen, others: n - chosen, invalid }, options);
  };
