import * as z from 'zod';
import { may, type Rule, whole } from '../rule.ts';
import { itemGap } from '../score/item-gap.ts';
import { meanScore } from '../score/mean.ts';
import { meanOf } from '../score/mean-of.ts';
import type { QuestionScores, Scorer } from '../score/score.ts';
import { emptyCrossProducts } from '../tally/cross-products.ts';
import { addGap, emptyGap, type GapTally, type ItemAnswer, mergeGaps, sidesOf } from '../tally/gap.ts';
import { emptyMoments } from '../tally/moments.ts';
import { rowOf } from '../tally/rows.ts';
import { onScale, wholeNumbers } from '../tally/scale.ts';
import { type GapForm, servqualGaps } from '../tally/servqual.ts';
import { textRule, textSchema } from '../text.ts';
import { base, isWhole } from './base.ts';
import { isByPart } from './by-part.ts';
import { unknownOptions } from './known-options.ts';
import { optionId, optionOffers, optionsRule, optionsSchema } from './options.ts';
import { pointsBetween, type QuestionType } from './type.ts';

/** What the visitor expects of something, or of several items, and how it is; if asked, also how much it matters. */
export type GapQuestion = z.infer<ReturnType<typeof schema>>;

export const schema = () =>
  z
    .looseObject({
      ...base('gap'),
      items: optionsSchema(1, 50).optional().meta({
        description: 'What is rated one by one, one to fifty. Without it, what the question names.',
      }),
      dimensions: z.record(z.string(), z.array(z.string()).min(1)).optional().meta({
        description: 'Which items make up which dimension: lists of their ids by name.',
      }),
      points: z.int().min(2).max(11).optional().meta({ description: 'The number of points. Default: 7.' }),
      low: textSchema().optional().meta({ description: 'The words at 1.' }),
      high: textSchema().optional().meta({ description: 'The words at the last point.' }),
      expectation: textSchema().optional().meta({ description: 'Heads what is expected. Default: our words.' }),
      perception: textSchema().optional().meta({ description: 'Heads what is perceived. Default: our words.' }),
      importance: z.union([z.boolean(), textSchema()], { error: 'bad-text' }).optional().meta({
        description:
          'Also asks how important it is, on the same points: true for our words, or a text. Default: false.',
      }),
    })
    .check(({ value, issues }) => {
      const known = (value.items ?? []).map(optionId);
      for (const [name, items] of Object.entries(value.dimensions ?? {}))
        issues.push(...unknownOptions(items, known, ['dimensions', name]));
    });

export const rules = (): Record<string, Rule> => ({
  items: may(optionsRule(1, 50)),
  points: may(whole(2, 11)),
  low: may(textRule),
  high: may(textRule),
  expectation: may(textRule),
  perception: may(textRule),
  importance: may((value, path) => (typeof value === 'boolean' ? undefined : textRule(value, path))),
});

const last = ({ points = 7 }: GapQuestion): number => points;

/** The only item of a question that has no list of them. */
const itself = '';

const itemsOf = ({ items }: GapQuestion): string[] => items?.map(optionId) ?? [itself];

/** Items by dimension. Those that are in none make one together, which has no name. */
function formOf(question: GapQuestion): GapForm {
  const items = itemsOf(question);
  const named = Object.entries(question.dimensions ?? {}).map(
    ([name, own]) => [name, own.filter((item) => items.includes(item))] as const,
  );
  const placed = new Set(named.flatMap(([, own]) => own));
  const others = items.filter((item) => !placed.has(item));
  return Object.fromEntries([...named, ['', others] as const].filter(([, own]) => own.length > 0));
}

type GapAnswer = ItemAnswer | Readonly<Record<string, ItemAnswer>>;

const byItem = ({ items }: GapQuestion, answer: GapAnswer): Readonly<Record<string, ItemAnswer>> =>
  (items ? answer : { [itself]: answer }) as Readonly<Record<string, ItemAnswer>>;

export function check(question: GapQuestion, answer: unknown): boolean {
  const sides = ['expectation', 'perception', ...(question.importance ? ['importance'] : [])];
  const isItem = (said: unknown): boolean => isByPart(said, sides, (point) => isWhole(point, 1, last(question)));
  return question.items ? isByPart(answer, itemsOf(question), isItem) : isItem(answer);
}

export function derive(question: GapQuestion, answer: GapAnswer): Record<string, number> {
  const { expectations, perceptions } = sidesOf(byItem(question, answer));
  const scale = [1, last(question)] as const;
  const { dimensions, unweighted } = servqualGaps({ expectations, perceptions }, { form: formOf(question), scale });
  const items = itemsOf(question)
    .filter((item) => item !== itself && Object.hasOwn(expectations, item) && Object.hasOwn(perceptions, item))
    .map((item): [string, number] => [`gap:${item}`, perceptions[item]! - expectations[item]!]);
  const named = Object.entries(dimensions)
    .filter(([name]) => name !== '')
    .map(([name, gap]): [string, number | null] => [`dimension:${name}`, gap]);
  const all: [string, number | null][] = [['gap', unweighted], ...named, ...items];
  return Object.fromEntries(all.flatMap(([name, gap]) => (gap === null ? [] : [[name, gap]])));
}

export const type: QuestionType<GapQuestion, GapAnswer, GapTally> = {
  family: 'structured',
  offers: (question) => pointsBetween(1, last(question), question.low, question.high),
  parts: ({ items }) => optionOffers(items ?? []),
  wording: (_, { gap: [text, ...labels] }) => ({ text, labels }),
  counting: (question) => {
    const form = formOf(question);
    return {
      empty: emptyGap,
      add: (tally, answer) => addGap(tally, byItem(question, answer), form, [1, last(question)]),
      merge: mergeGaps,
    };
  },
  scores(question) {
    if (!question.items) return scoresOfItem(question, itself);
    const dimensions = Object.keys(question.dimensions ?? {});
    return Object.assign(
      { gap: overall },
      Object.fromEntries(dimensions.map((name) => [`dimension:${name}`, dimensionGap(name)])),
      ...itemsOf(question).map((item) => scoresOfItem(question, item)),
    );
  },
  derive,
};

/** The mean over visitors of their mean gap over all dimensions. */
const overall: Scorer<GapTally> = ({ gaps }, options = {}) => meanOf('gap', gaps.unweighted, {}, options);

const dimensionGap =
  (name: string): Scorer<GapTally> =>
  ({ gaps }, options = {}) =>
    meanOf('gap', Object.hasOwn(gaps.dimensions, name) ? gaps.dimensions[name]! : emptyMoments(), {}, options);

function scoresOfItem(question: GapQuestion, item: string): QuestionScores<GapTally> {
  const named = (name: string): string => (item === itself ? name : `${name}:${item}`);
  const of =
    (what: 'gap' | 'perception' | 'expectation'): Scorer<GapTally> =>
    ({ gaps }, options = {}) =>
      itemGap(Object.hasOwn(gaps.items, item) ? gaps.items[item]! : emptyCrossProducts(), options)[what];
  const importance: Scorer<GapTally> = (tally, options = {}) =>
    meanScore('importance', onScale(rowOf(tally.importance, item), wholeNumbers(1, last(question))), options);
  return {
    [named('gap')]: of('gap'),
    [named('perception')]: of('perception'),
    [named('expectation')]: of('expectation'),
    ...(question.importance && { [named('importance')]: importance }),
  };
}
