import * as z from 'zod';
import { is, may, type Rule } from '../rule.ts';
import type { QuestionScores } from '../score/score.ts';
import { byRow, type RowAnswers, type RowsTally, rowOf } from '../tally/rows.ts';
import { base } from './base.ts';
import { isByPart } from './by-part.ts';
import * as choice from './choice.ts';
import { optionId, optionOffers, optionsRule, optionsSchema } from './options.ts';
import * as rating from './rating.ts';
import type { QuestionType } from './type.ts';

/** Several rows that are answered alike: each with a point on one scale, or with one of the same options. */
export type MatrixQuestion = z.infer<ReturnType<typeof schema>>;

export const schema = () => {
  const { scale, labels, low, high, from, better, points } = rating.schema().shape;
  return z
    .looseObject({
      ...base('matrix'),
      rows: optionsSchema(1, 50).meta({ description: 'What is answered one by one, one to fifty.' }),
      options: optionsSchema(2, 20).optional().meta({ description: 'What each row chooses from, instead of a scale.' }),
      shuffle: z.boolean().optional().meta({
        description: 'Gives each visitor the rows in another order. Pinned ones keep their place. Default: false.',
      }),
      everyRow: z.boolean().optional().meta({ description: 'An answer has a value for every row. Default: false.' }),
      scale,
      labels,
      low,
      high,
      from,
      better,
      points,
    })
    .check(({ value, issues }) => {
      const issue = rating.rules(ratingOf(value))['points']!(value.points, ['points']);
      if (issue?.code !== 'not-one-of') return;
      const { code, path, data } = issue;
      issues.push({ code: 'custom', message: code, path, params: data, input: value.points });
    });
};

export const rules = (question: MatrixQuestion): Record<string, Rule> => {
  const { scale, labels, low, high, from, points } = rating.rules(question as unknown as rating.RatingQuestion);
  return {
    rows: optionsRule(1, 50),
    options: may(optionsRule(2, 20)),
    shuffle: may(is('boolean')),
    everyRow: may(is('boolean')),
    ...{ scale, labels, low, high, from, points },
  } as Record<string, Rule>;
};

type Scaled = Pick<MatrixQuestion, 'scale' | 'labels' | 'low' | 'high' | 'from' | 'better' | 'points'>;

/** What each row asks, if it has a scale. */
const ratingOf = ({ scale, labels, low, high, from, better, points }: Scaled): rating.RatingQuestion => ({
  type: 'rating',
  ...{ scale, labels, low, high, from, better, points },
});

/** What each row asks, if it has options. */
const choiceOf = ({ options }: MatrixQuestion): choice.ChoiceQuestion | undefined =>
  options && { type: 'choice', options };

export function check(question: MatrixQuestion, answer: unknown): boolean {
  const rows = question.rows.map(optionId);
  const options = question.options && new Set<unknown>(question.options.map(optionId));
  const scale = ratingOf(question);
  const fits = (value: unknown): boolean => (options ? options.has(value) : rating.check(scale, value));
  return isByPart(answer, rows, fits) && (!question.everyRow || Object.keys(answer as object).length === rows.length);
}

export const type: QuestionType<MatrixQuestion, RowAnswers, RowsTally> = {
  family: 'structured',
  offers: (question) => (question.options ? optionOffers(question.options) : rating.type.offers(ratingOf(question))),
  parts: ({ rows }) => optionOffers(rows),
  wording(question, texts) {
    const [text, ...ends] = texts.matrix;
    if (question.options) return { text };
    return { text, labels: question.scale ? rating.type.wording(ratingOf(question), texts).labels : ends };
  },
  construct: (question) => (question.options ? undefined : rating.type.construct?.(ratingOf(question))),
  counting: ({ rows }) => byRow(rows.map(optionId)),
  scores(question) {
    const options = choiceOf(question);
    const scores = options ? choice.type.scores(options) : rating.type.scores(ratingOf(question));
    const rows = question.rows.map(optionId);
    return Object.fromEntries(rows.flatMap((row) => Object.entries(scoresOfRow(row, scores))));
  },
};

/** The scores of one row's answers: `mean` as `mean:speed`, `share:yes` as `share:speed:yes`. */
const scoresOfRow = (row: string, scores: QuestionScores): QuestionScores<RowsTally> =>
  Object.fromEntries(
    Object.entries(scores).map(([name, score]) => {
      const [what, ...option] = name.split(':');
      return [
        [what, row, ...(option.length > 0 ? [option.join(':')] : [])].join(':'),
        (tally, options) => score(rowOf(tally, row), options),
      ];
    }),
  );
