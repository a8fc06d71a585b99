import * as z from 'zod';
import { closed } from '../closed.ts';
import { bare } from '../condition.ts';
import { kindOf } from '../kind.ts';
import { type Option, optionId } from '../question/options.ts';
import { fields, is, may, type Rule } from '../rule.ts';
import type { Question } from '../survey.ts';

/** Which options of a question an earlier answer leaves. */
export type Carry = z.infer<ReturnType<typeof carrySchema>>;

export const carrySchema = () =>
  closed({
    from: z.string().meta({ description: 'The id of an earlier question with options of the same ids.' }),
    chosen: z
      .boolean()
      .optional()
      .meta({ description: 'Keeps what was chosen there; false: what was not. Default: true.' }),
  });

export const carryRule: Rule = fields({ from: is('string'), chosen: may(is('boolean')) }, true);

// What a visitor goes through one by one: of a question that has several lists, the first of these.
const lists = ['rows', 'items', 'options', 'right'];

/** The name of the list that a question is about, if it has one. */
export const listOf = (question: object): string | undefined =>
  lists.find((name) => Array.isArray((question as Record<string, unknown>)[name]));

/** The options, rows or items of a question. In a key that its type does not know, anything may stand. */
export const itemsOf = (question: object): Option[] => {
  const list = (question as Record<string, unknown>)[listOf(question) ?? ''];
  return ((list ?? []) as unknown[]).filter(isOption);
};

const isOption = (item: unknown): item is Option =>
  typeof item === 'string' || typeof (Object(item) as { id?: unknown }).id === 'string';

/**
 * What an earlier answer leaves of a question's options, or undefined if it leaves none of those that both have. What
 * the earlier question did not offer stays; an option that the visitor wrote stands here in their words.
 */
export function carried(question: Question, from: Question | undefined, answer: unknown): Option[] | undefined {
  const { chosen = true } = question.carry!;
  const offered = new Set(from ? itemsOf(from).map(optionId) : []);
  const given = new Map(chosenIn(answer));
  const items = itemsOf(question).filter(
    (item) => !offered.has(optionId(item)) || given.has(optionId(item)) === chosen,
  );
  if (!items.some((item) => offered.has(optionId(item)))) return undefined;
  return items.map((item) => {
    const own = given.get(optionId(item));
    return own === undefined ? item : { ...(typeof item === 'string' ? { id: item } : item), text: own };
  });
}

/** The options in an answer, each with the visitor's words for it if there are any. What got no points was not chosen. */
function chosenIn(answer: unknown): [id: string, text: string | undefined][] {
  const one = (value: unknown): [string, string | undefined] =>
    bare(value) === value
      ? [String(value), undefined]
      : [(value as { id: string }).id, (value as { text: string }).text];
  if (answer === undefined) return [];
  if (Array.isArray(answer)) return answer.map(one);
  if (kindOf(answer) !== 'object' || bare(answer) !== answer) return [one(answer)];
  return Object.entries(answer as object).flatMap(([id, value]) => (value === 0 ? [] : [[id, undefined]]));
}
