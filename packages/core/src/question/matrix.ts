import * as z from 'zod';
import { each, is, may, type Rule, whole } from '../rule.ts';
import { choiceShare } from '../score/choice.ts';
import { csatMean, csatTopBox, defaultTop } from '../score/csat.ts';
import type { QuestionScores, Scorer } from '../score/score.ts';
import { byRow, type RowAnswers, type RowsTally, rowOf } from '../tally/rows.ts';
import { textRule, textSchema } from '../text.ts';
import { base, isWhole } from './base.ts';
import { isByPart } from './by-part.ts';
import { optionId, optionOffers, optionsRule, optionsSchema } from './options.ts';
import { type Offer, pointsBetween, type QuestionType } from './type.ts';

/** Several rows that are answered alike: each with a point on one scale, or with one of the same options. */
export type MatrixQuestion = z.infer<ReturnType<typeof schema>>;

export const schema = () =>
  z.looseObject({
    ...base('matrix'),
    rows: optionsSchema(1, 50).meta({ description: 'What is answered one by one, one to fifty.' }),
    points: z.int().min(2).max(11).optional().meta({ description: 'The number of points of the scale. Default: 5.' }),
    low: textSchema().optional().meta({ description: 'The words at 1.' }),
    high: textSchema().optional().meta({ description: 'The words at the last point.' }),
    labels: z.array(textSchema()).min(2).max(11).optional().meta({
      description: 'The words of every point, from 1 on, instead of points, low and high.',
    }),
    options: optionsSchema(2, 20).optional().meta({ description: 'What each row chooses from, instead of a scale.' }),
    shuffle: z.boolean().optional().meta({ description: 'Gives each visitor the rows in another order.' }),
    everyRow: z.boolean().optional().meta({ description: 'An answer has a value for every row. Default: false.' }),
  });

export const rules = (): Record<string, Rule> => ({
  rows: optionsRule(1, 50),
  points: may(whole(2, 11)),
  low: may(textRule),
  high: may(textRule),
  labels: may(each(textRule, 2, 11)),
  options: may(optionsRule(2, 20)),
  shuffle: may(is('boolean')),
  everyRow: may(is('boolean')),
});

/** The last point of the scale. */
const last = ({ points = 5, labels }: MatrixQuestion): number => labels?.length ?? points;

export function check(question: MatrixQuestion, answer: unknown): boolean {
  const rows = question.rows.map(optionId);
  const options = question.options && new Set<unknown>(question.options.map(optionId));
  const fits = (value: unknown): boolean => (options ? options.has(value) : isWhole(value, 1, last(question)));
  return isByPart(answer, rows, fits) && (!question.everyRow || Object.keys(answer as object).length === rows.length);
}

const offers = (question: MatrixQuestion): Offer[] => {
  const { options, labels, low, high } = question;
  if (options) return optionOffers(options);
  return labels ? labels.map((text, i) => ({ value: i + 1, text })) : pointsBetween(1, last(question), low, high);
};

export const type: QuestionType<MatrixQuestion, RowAnswers, RowsTally> = {
  family: 'structured',
  offers,
  parts: ({ rows }) => optionOffers(rows),
  wording: ({ options }, { matrix: [text, ...labels] }) => (options ? { text } : { text, labels }),
  counting: ({ rows }) => byRow(rows.map(optionId)),
  scores(question) {
    const names = question.rows.map(optionId);
    return Object.assign({}, ...names.map((row) => scoresOfRow(question, row)));
  },
};

function scoresOfRow(question: MatrixQuestion, row: string): QuestionScores<RowsTally> {
  const { options } = question;
  if (options) {
    const all = options.map(optionId);
    const share =
      (option: string): Scorer<RowsTally> =>
      (tally, given) =>
        choiceShare(rowOf(tally, row), { ...given, option, options: all });
    return Object.fromEntries(all.map((option) => [`share:${row}:${option}`, share(option)]));
  }
  const points = last(question);
  const scale = { points, top: defaultTop(points) };
  return {
    [`mean:${row}`]: (tally, given) => csatMean(rowOf(tally, row), { ...given, points }),
    [`topBox:${row}`]: (tally, given) => csatTopBox(rowOf(tally, row), { ...given, ...scale }),
  };
}
