import * as z from 'zod';
import { is, may, type Rule, whole } from '../rule.ts';
import { rankingScores } from '../score/ranking.ts';
import type { QuestionScores, Scorer } from '../score/score.ts';
import { addRanking, emptyRanking, mergeRankings, type RankingTally } from '../tally/ranking.ts';
import { base } from './base.ts';
import { optionId, optionOffers, optionsRule, optionsSchema } from './options.ts';
import type { QuestionType } from './type.ts';

/** Options in the order of the visitor's preference: all of them, or the first few. */
export type RankingQuestion = z.infer<ReturnType<typeof schema>>;

export const schema = () =>
  z
    .looseObject({
      ...base('ranking'),
      options: optionsSchema(2, 30).meta({ description: 'What there is to rank, two to thirty.' }),
      top: z
        .int()
        .min(1)
        .max(30)
        .optional()
        .meta({ description: 'How many are ranked, the best first. Default: all.' }),
      shuffle: z.boolean().optional().meta({ description: 'Gives each visitor the options in another order.' }),
    })
    .check(({ value, issues }) => {
      const { top, options } = value;
      const params = { value: top, maximum: options.length };
      if (top && top > options.length)
        issues.push({ code: 'custom', message: 'more-than-options', path: ['top'], params, input: top });
    });

export const rules = (): Record<string, Rule> => ({
  options: optionsRule(2, 30),
  top: may(whole(1, 30)),
  shuffle: may(is('boolean')),
});

/** How many options an answer has. */
const ranked = ({ options, top = options.length }: RankingQuestion): number => Math.min(top, options.length);

export function check(question: RankingQuestion, answer: unknown): boolean {
  if (!Array.isArray(answer) || answer.length !== ranked(question)) return false;
  const options = new Set<unknown>(question.options.map(optionId));
  return new Set(answer).size === answer.length && answer.every((option) => options.has(option));
}

export const type: QuestionType<RankingQuestion, string[], RankingTally> = {
  family: 'structured',
  offers: ({ options }) => optionOffers(options),
  parts: ({ options }) => optionOffers(options),
  wording: (_, { ranking }) => ({ text: ranking }),
  counting(question) {
    const options = question.options.map(optionId);
    return {
      empty: emptyRanking,
      add: (tally, answer) => addRanking(tally, answer, options, { top: ranked(question) }),
      merge: mergeRankings,
    };
  },
  scores: ({ options }) =>
    Object.assign({}, ...options.map(optionId).map((option) => scoresOfOption(option))) as QuestionScores<RankingTally>,
};

function scoresOfOption(option: string): QuestionScores<RankingTally> {
  const of =
    (what: 'meanRank' | 'first'): Scorer<RankingTally> =>
    (tally, given) => {
      const known = Object.hasOwn(tally.options, option);
      const own = known ? tally : { ...emptyRanking(), options: { [option]: { sum: 0, squares: 0, first: 0 } } };
      const { [option]: scores } = rankingScores(own, given).options;
      const { [what]: score } = scores!;
      return what === 'meanRank' ? { ...score, better: 'lower' } : score;
    };
  return { [`rank:${option}`]: of('meanRank'), [`first:${option}`]: of('first') };
}
