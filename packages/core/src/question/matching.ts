import * as z from 'zod';
import { is, may, type Rule } from '../rule.ts';
import { choiceShare } from '../score/choice.ts';
import { markMatching } from '../score/mark.ts';
import type { Scorer } from '../score/score.ts';
import { byRow, type RowsTally, rowOf } from '../tally/rows.ts';
import { base } from './base.ts';
import { isByPart } from './by-part.ts';
import { unknownOptions } from './known-options.ts';
import { optionId, optionOffers, optionsRule, optionsSchema, shuffleSchema } from './options.ts';
import { pointsRule, pointsSchema } from './quiz.ts';
import type { QuestionType } from './type.ts';

/** What stands on the left is matched with what stands on the right. With a key it is a question of a quiz. */
export type MatchingQuestion = z.infer<ReturnType<typeof schema>>;

export const schema = () =>
  z
    .looseObject({
      ...base('matching'),
      left: optionsSchema(2, 20).meta({ description: 'What is matched one by one, two to twenty.' }),
      right: optionsSchema(2, 30).meta({
        description: 'What there is to match with. There may be more than are right.',
      }),
      key: z.record(z.string(), z.string()).optional().meta({
        description: 'Makes it a question of a quiz: the id of the right one by the id of the left one.',
      }),
      points: pointsSchema(),
      shuffle: shuffleSchema(),
    })
    .check(({ value, issues }) => {
      const { key = {} } = value;
      const [lefts, rights] = [value.left.map(optionId), value.right.map(optionId)];
      issues.push(...unknownOptions(Object.keys(key), lefts, ['key'], Object.keys(key)));
      issues.push(...unknownOptions(Object.values(key), rights, ['key'], Object.keys(key)));
    });

export const rules = (): Record<string, Rule> => ({
  left: optionsRule(2, 20),
  right: optionsRule(2, 30),
  points: pointsRule,
  shuffle: may(is('boolean')),
});

export function check(question: MatchingQuestion, answer: unknown): boolean {
  const rights = new Set<unknown>(question.right.map(optionId));
  return isByPart(answer, question.left.map(optionId), (right) => rights.has(right));
}

export const mark = ({ key }: MatchingQuestion, answer: Record<string, string>): number | null =>
  key ? markMatching(answer, key) : null;

export const type: QuestionType<MatchingQuestion, Record<string, string>, RowsTally> = {
  family: 'structured',
  offers: ({ right }) => optionOffers(right),
  parts: ({ left }) => optionOffers(left),
  wording: (_, { matching }) => ({ text: matching }),
  counting: ({ left }) => byRow(left.map(optionId)),
  scores({ left, right, key }) {
    const options = right.map(optionId);
    const share =
      (row: string, option: string): Scorer<RowsTally> =>
      (tally, given) =>
        choiceShare(rowOf(tally, row), { ...given, option, options });
    const rows = left.map(optionId);
    return Object.fromEntries(
      key
        ? rows.flatMap((row) => (Object.hasOwn(key, row) ? [[`right:${row}`, share(row, key[row]!)]] : []))
        : rows.flatMap((row) => options.map((option) => [`share:${row}:${option}`, share(row, option)])),
    );
  },
  mark,
};
