import * as z from 'zod';
import type { Issue } from '../issue.ts';
import { each, fields, fits, found, is, may, type Rule, size, text } from '../rule.ts';
import { choiceShare } from '../score/choice.ts';
import { type Blank, markBlanks } from '../score/mark.ts';
import type { Counting } from '../tally/counting.ts';
import { addRows, emptyRowsTally, mergeRows, type RowsTally, rowOf } from '../tally/rows.ts';
import { textRule, textSchema } from '../text.ts';
import { base } from './base.ts';
import { isByPart } from './by-part.ts';
import { listSchema, optionsRule } from './options.ts';
import { pointsRule, pointsSchema } from './quiz.ts';
import type { QuestionType } from './type.ts';

/** A sentence with blanks to be filled. With what is right in them it is a question of a quiz. */
export type FillBlankQuestion = z.infer<ReturnType<typeof schema>>;

/** One of the blanks of a sentence. */
type BlankDocument = FillBlankQuestion['blanks'][number];

const blankId = /^[\w-]{1,64}$/;

const blankSchema = () =>
  z.looseObject({
    id: z
      .string()
      .regex(blankId, { error: 'bad-blank-id' })
      .meta({ description: 'Stands in brackets in the sentence.' }),
    accept: z.array(z.string().min(1).max(200)).min(1).max(50).optional().meta({
      description: 'What is right. Upper case, spaces and a full stop at the end do not count.',
    }),
    number: z.number().optional().meta({ description: 'The number that is right, instead.' }),
    tolerance: z.number().min(0).optional().meta({ description: 'How far off the number may be. Default: 0.' }),
  });

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
      blanks: listSchema(blankSchema(), 1, 20).meta({
        description: 'The blanks, one to twenty, with what is right in each.',
      }),
    })
    .check(({ value, issues }) => {
      const missing = missingBlank(value, ['blanks']);
      if (!missing) return;
      const { code, path, data } = missing;
      issues.push({ code: 'custom', message: code, path, params: data, input: value });
    });

export const rules = (question: FillBlankQuestion): Record<string, Rule> => {
  const blank = fields({
    id: fits('bad-blank-id', blankId),
    accept: may(each(text(1, 200), 1, 50)),
    number: may(is('number')),
    tolerance: may(is('number', size(0))),
  });
  return {
    sentence: textRule,
    typos: may(is('boolean')),
    points: pointsRule,
    blanks: (value, path) => optionsRule(1, 20, blank)(value, path) ?? missingBlank(question, path),
  };
};

/** The first blank that the sentence has no place for, in one of its languages. */
function missingBlank(
  { sentence, blanks }: Pick<FillBlankQuestion, 'sentence' | 'blanks'>,
  path: Issue['path'],
): Issue | undefined {
  const sentences = typeof sentence === 'string' ? [sentence] : Object.values(sentence);
  const at = blanks.findIndex(({ id }) => sentences.some((words) => !words.includes(`[${id}]`)));
  return at < 0 ? undefined : found('blank-not-in-text', [...path, at, 'id'], { blank: blanks[at]!.id });
}

export const check = ({ blanks }: FillBlankQuestion, answer: unknown): boolean =>
  isByPart(
    answer,
    blanks.map(({ id }) => id),
    (words) => typeof words === 'string' && words.trim() !== '' && words.length <= 200,
  );

/** What is right in a blank; nothing where it has no key. */
function keyOf({ accept, number, tolerance = 0 }: BlankDocument): Blank | undefined {
  if (number !== undefined) return { number, tolerance };
  return accept && { accept };
}

type Filled = Readonly<Record<string, string>>;

/** The words in a blank, if there are any. */
const wordsIn = (answer: Filled, id: string): string | null => (Object.hasOwn(answer, id) ? answer[id]! : null);

/** Counts what was right and wrong, not the words: of those nobody can tell how many there will be. */
function counting({ blanks, typos = false }: FillBlankQuestion): Counting<Filled, RowsTally> {
  const outcome = (answer: Filled, blank: BlankDocument): string => {
    const key = keyOf(blank);
    if (!key) return 'filled';
    return markBlanks([wordsIn(answer, blank.id)], [key], { typos }) === 1 ? 'right' : 'wrong';
  };
  const ids = blanks.map(({ id }) => id);
  return {
    empty: emptyRowsTally,
    add(tally, answer) {
      const filled = blanks.filter(({ id }) => Object.hasOwn(answer, id));
      return addRows(tally, Object.fromEntries(filled.map((blank) => [blank.id, outcome(answer, blank)])), ids);
    },
    merge: mergeRows,
  };
}

export const type: QuestionType<FillBlankQuestion, Filled, RowsTally> = {
  family: 'structured',
  offers: () => [],
  parts: ({ blanks }) => blanks.map(({ id }) => ({ value: id })),
  wording: (_, { fillBlank }) => ({ text: fillBlank }),
  counting,
  scores: ({ blanks }) =>
    Object.fromEntries(
      blanks
        .filter(keyOf)
        .map(({ id }) => [
          `right:${id}`,
          (tally, options) =>
            choiceShare(rowOf(tally, id), { ...options, option: 'right', options: ['right', 'wrong'] }),
        ]),
    ),
  mark({ blanks, typos = false }, answer) {
    const keyed = blanks.flatMap((blank) => {
      const key = keyOf(blank);
      return key ? [{ words: wordsIn(answer, blank.id), key }] : [];
    });
    if (keyed.length === 0) return null;
    // Who filled other blanks only has left none out, but earned nothing.
    const words = keyed.map(({ words }) => words);
    return (
      markBlanks(
        words,
        keyed.map(({ key }) => key),
        { typos },
      ) ?? 0
    );
  },
};
