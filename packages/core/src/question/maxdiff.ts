import * as z from 'zod';
import { kindOf } from '../kind.ts';
import { each, found, is, may, type Rule, whole } from '../rule.ts';
import { type MaxDiffItem, maxDiffScores } from '../score/maxdiff.ts';
import type { QuestionScores, Scorer } from '../score/score.ts';
import { addMaxDiff, emptyMaxDiff, type MaxDiffSet, type MaxDiffTally, mergeMaxDiffs } from '../tally/maxdiff.ts';
import { base } from './base.ts';
import { unknownOptions } from './known-options.ts';
import { balancedSets } from './maxdiff-design.ts';
import { optionId, optionOffers, optionsRule, optionsSchema } from './options.ts';
import type { QuestionType } from './type.ts';

/** Sets of a few items each, of which the visitor picks the best and the worst. */
export type MaxDiffQuestion = z.infer<ReturnType<typeof schema>>;

export const schema = () =>
  z
    .looseObject({
      ...base('maxdiff'),
      items: optionsSchema(3, 60).meta({ description: 'What is compared, three to sixty.' }),
      sets: z
        .array(z.array(z.string()).min(2).max(10))
        .min(1)
        .max(100)
        .optional()
        .meta({ description: 'The sets, as lists of ids of items. Default: balanced ones, mixed for each visitor.' }),
      setSize: z.int().min(2).max(10).optional().meta({ description: 'How many items a mixed set has. Default: 4.' }),
      times: z.int().min(1).max(10).optional().meta({
        description: 'How often mixed sets show each item to one visitor, at least. Default: 3.',
      }),
    })
    .check(({ value, issues }) => {
      const known = value.items.map(optionId);
      for (const [i, set] of (value.sets ?? []).entries()) {
        issues.push(...unknownOptions(set, known, ['sets', i]));
        for (const [j, id] of set.entries())
          if (set.indexOf(id) < j)
            issues.push({
              code: 'custom',
              message: 'duplicate-option',
              path: ['sets', i, j],
              params: { id },
              input: id,
            });
      }
    });

export const rules = (question: Pick<MaxDiffQuestion, 'items'>): Record<string, Rule> => ({
  items: optionsRule(3, 60),
  sets: may(each(optionsRule(2, 10, is('string', among(question))), 1, 100)),
  setSize: may(whole(2, 10)),
  times: may(whole(1, 10)),
});

/** Of a set without items nothing could be picked, and nobody could go on. The items were looked at before. */
const among =
  ({ items }: Pick<MaxDiffQuestion, 'items'>): Rule =>
  (option, path) => {
    const known = items.map(optionId);
    return known.includes(option) ? undefined : found('unknown-option', path, { option, known });
  };

/**
 * The sets that a visitor is shown, in their order.
 *
 * @param seed decides about mixed sets: the response's id and the question's, as for `shuffled`.
 *
 * @example
 * maxDiffSets({ type: 'maxdiff', items: ['a', 'b', 'c', 'd', 'e'] }, '0192f3a4-… features')[0] // ['c', 'a', 'e', 'b'], or so
 */
export function maxDiffSets(question: MaxDiffQuestion, seed: string): string[][] {
  const items = question.items.map(optionId);
  const { sets, setSize = 4, times = 3 } = question;
  if (!sets) return balancedSets(items, Math.min(setSize, items.length), times, seed);
  // What a checked document has all of.
  return sets.map((set) => [...new Set(set)].filter((id) => items.includes(id))).filter((set) => set.length > 1);
}

function fits(question: MaxDiffQuestion, answer: unknown): boolean {
  if (!Array.isArray(answer) || answer.length === 0) return false;
  const { sets, setSize = 4, times = 3 } = question;
  const items = new Set(question.items.map(optionId));
  const size = Math.min(setSize, items.size);
  if (answer.length > (sets?.length ?? Math.ceil((items.size * times) / size))) return false;
  const fixed = sets && new Set(maxDiffSets(question, '').map(named));
  return answer.every((picked: unknown) => {
    if (kindOf(picked) !== 'object') return false;
    const { shown, best, worst, ...rest } = picked as MaxDiffSet;
    return (
      Array.isArray(shown) &&
      shown.every((item) => items.has(item)) &&
      new Set(shown).size === shown.length &&
      (fixed ? fixed.has(named(shown)) : shown.length === size) &&
      best !== worst &&
      [best, worst].every((pick) => shown.includes(pick!)) &&
      Object.keys(rest).length === 0
    );
  });
}

/** Of one item alone nothing is the best and something else the worst. */
export const check = /* @__PURE__ */ Object.assign(fits, { least: 2 });

/** A set, in whatever order it is shown. */
const named = (set: readonly string[]): string => JSON.stringify([...set].sort());

export const type: QuestionType<MaxDiffQuestion, MaxDiffSet[], MaxDiffTally> = {
  family: 'structured',
  offers: ({ items }) => optionOffers(items),
  parts: ({ items }) => optionOffers(items),
  wording: (_, { maxdiff: [text, ...labels] }) => ({ text, labels }),
  counting: () => ({ empty: emptyMaxDiff, add: (tally, sets) => sets.reduce(addMaxDiff, tally), merge: mergeMaxDiffs }),
  scores: ({ items }) => Object.assign({}, ...items.map(optionId).map(scoresOfItem)) as QuestionScores<MaxDiffTally>,
};

function scoresOfItem(item: string): QuestionScores<MaxDiffTally> {
  const of =
    (what: 'difference' | 'logit'): Scorer<MaxDiffTally> =>
    (tally, options) => {
      const counts = Object.hasOwn(tally.items, item) ? tally.items[item]! : { shown: 0, best: 0, worst: 0 };
      const scores: Record<string, MaxDiffItem> = maxDiffScores({ ...tally, items: { [item]: counts } }, options);
      return scores[item]![what];
    };
  return { [`bestWorst:${item}`]: of('difference'), [`logit:${item}`]: of('logit') };
}
