import * as z from 'zod';
import type { Issue } from '../issue.ts';
import { fits, found, is, may, type Rule } from '../rule.ts';
import { choiceShare } from '../score/choice.ts';
import { type Blank, markBlanks } from '../score/mark.ts';
import type { Counting } from '../tally/counting.ts';
import { addRows, emptyRowsTally, mergeRows, type RowsTally, rowOf } from '../tally/rows.ts';
import { textRule, textSchema } from '../text.ts';
import { base } from './base.ts';
import { isByPart } from './by-part.ts';
import { unknownOptions } from './known-options.ts';
import { listSchema, optionsRule } from './options.ts';
import { rewordText } from './own-words.ts';
import { pointsRule, pointsSchema } from './quiz.ts';
import type { Holding, QuestionType, Reword } from './type.ts';

/** A sentence with blanks to be filled. With what is right in them it is a question of a quiz. */
export type FillBlankQuestion = z.infer<ReturnType<typeof schema>>;

const blankId = /^[\w-]{1,64}$/;

/** What is right in a blank: texts, or a number. */
const rightSchema = () =>
  z.union(
    [
      z.array(z.string().min(1).max(200)).min(1).max(50),
      z.looseObject({
        number: z.number().meta({ description: 'The number that is right.' }),
        tolerance: z.number().min(0).optional().meta({ description: 'How far off it may be. Default: 0.' }),
      }),
    ],
    { error: 'bad-blank-key' },
  );

export const schema = () =>
  z
    .looseObject({
      ...base('fill-blank'),
      sentence: textSchema().meta({
        description: 'What is to be filled, each blank as its id in brackets: [capital].',
      }),
      typos: z.boolean().optional().meta({
        description: 'Forgives one slip in words of more than four letters. Default: false.',
      }),
      points: pointsSchema(),
      key: z.record(z.string(), rightSchema()).optional().meta({
        description:
          'Makes it a question of a quiz: what is right, by blank: a list of texts, or a number with how far off it may be.',
      }),
      blanks: listSchema(z.string().regex(blankId, { error: 'bad-blank-id' }), 1, 20).meta({
        description: 'The ids of the blanks, one to twenty.',
      }),
    })
    .check(({ value, issues }) => {
      const { blanks, key = {} } = value;
      issues.push(...unknownOptions(Object.keys(key), blanks, ['key'], Object.keys(key)));
      const missing = missingBlank(value, ['blanks']);
      if (!missing) return;
      const { code, path, data } = missing;
      issues.push({ code: 'custom', message: code, path, params: data, input: value });
    });

export const rules = (question: FillBlankQuestion): Record<string, Rule> => ({
  sentence: textRule,
  typos: may(is('boolean')),
  points: pointsRule,
  blanks: (value, path) =>
    optionsRule(1, 20, fits('bad-blank-id', blankId))(value, path) ?? missingBlank(question, path),
});

/** The first blank that the sentence has no place for, in one of its languages. */
function missingBlank(
  { sentence, blanks }: Pick<FillBlankQuestion, 'sentence' | 'blanks'>,
  path: Issue['path'],
): Issue | undefined {
  const sentences = typeof sentence === 'string' ? [sentence] : Object.values(sentence);
  const at = blanks.findIndex((blank) => sentences.some((words) => !words.includes(`[${blank}]`)));
  return at < 0 ? undefined : found('blank-not-in-text', [...path, at], { blank: blanks[at] });
}

export const check = ({ blanks }: FillBlankQuestion, answer: unknown): boolean =>
  isByPart(answer, blanks, (words) => typeof words === 'string' && words.trim() !== '' && words.length <= 200);

export const holds = (): Holding => 'words';

export const reword: Reword = (answer, change) =>
  Object.fromEntries(Object.entries(Object(answer)).map(([blank, words]) => [blank, rewordText(words, change)]));

/** What is right in a blank; nothing where it has no key. */
function rightIn({ key }: FillBlankQuestion, blank: string): Blank | undefined {
  const right = key && Object.hasOwn(key, blank) ? key[blank] : undefined;
  return Array.isArray(right) ? { accept: right } : (right as Blank | undefined);
}

type Filled = Readonly<Record<string, string>>;

/** The words in a blank, if there are any. */
const wordsIn = (answer: Filled, id: string): string | null => (Object.hasOwn(answer, id) ? answer[id]! : null);

/** Counts what was right and wrong, not the words: of those nobody can tell how many there will be. */
function counting(question: FillBlankQuestion): Counting<Filled, RowsTally> {
  const { blanks, typos = false } = question;
  const outcome = (answer: Filled, blank: string): string => {
    const right = rightIn(question, blank);
    if (!right) return 'filled';
    return markBlanks([wordsIn(answer, blank)], [right], { typos }) === 1 ? 'right' : 'wrong';
  };
  return {
    empty: emptyRowsTally,
    add(tally, answer) {
      const filled = blanks.filter((blank) => Object.hasOwn(answer, blank));
      return addRows(tally, Object.fromEntries(filled.map((blank) => [blank, outcome(answer, blank)])), blanks);
    },
    merge: mergeRows,
  };
}

export function mark(question: FillBlankQuestion, answer: Filled): number | null {
  const keyed = question.blanks.flatMap((blank) => {
    const right = rightIn(question, blank);
    return right ? [{ words: wordsIn(answer, blank), right }] : [];
  });
  if (keyed.length === 0) return null;
  const words = keyed.map(({ words }) => words);
  const right = keyed.map(({ right }) => right);
  // Who filled other blanks alone has answered, and earned nothing.
  return markBlanks(words, right, { typos: question.typos ?? false }) ?? 0;
}

export const type: QuestionType<FillBlankQuestion, Filled, RowsTally> = {
  family: 'structured',
  offers: () => [],
  parts: ({ blanks }) => blanks.map((value) => ({ value })),
  wording: (_, { fillBlank }) => ({ text: fillBlank }),
  counting,
  scores: (question) =>
    Object.fromEntries(
      question.blanks
        .filter((blank) => rightIn(question, blank))
        .map((blank) => [
          `right:${blank}`,
          (tally, options) =>
            choiceShare(rowOf(tally, blank), { ...options, option: 'right', options: ['right', 'wrong'] }),
        ]),
    ),
  mark,
};
