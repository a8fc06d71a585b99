import * as z from 'zod';
import { displaySchema } from './display.ts';
import { endingsSchema, thanksSchema } from './flow/ending.ts';
import { confirmSchema, hiddenSchema, shuffleSchema } from './flow/settings.ts';
import { contentHash } from './hash.ts';
import { once } from './once.ts';
import { allowancesSchema } from './question/base.ts';
import { type AnyQuestion, schemas } from './question/index.ts';
import { targetingSchema } from './targeting/index.ts';

/** A question as it is written: the id may be left out. */
export type QuestionDocument = AnyQuestion;

/** A question of a survey, with its id. */
export type Question = QuestionDocument & { id: string };

/** What a question's `type` can be. */
export type QuestionKind = Question['type'];

/** A survey as it is written. `{ "id": "x", "questions": [{ "type": "nps" }] }` is one. */
export type SurveyDocument = z.infer<ReturnType<typeof surveySchema>>;

/** A survey with every default filled in. */
export type Survey = {
  // Not `Omit`: it forgets the known fields of a type that lets others through.
  [K in keyof SurveyDocument as K extends 'questions' | 'version' ? never : K]: SurveyDocument[K];
} & {
  version: number;
  /** Sixteen hex digits that name what was asked: `id`, `version` and `questions`, and nothing else of the document. */
  hash: string;
  questions: Question[];
};

/** What a survey's id looks like. It stands in addresses and file names, so it begins with neither a dot nor a dash. */
export const surveyId = /^[A-Za-z0-9][\w.-]{0,63}$/;

/** The survey document as a zod schema. */
export const surveySchema = /* @__PURE__ */ once(() =>
  z
    .looseObject({
      $schema: z.string().optional().meta({
        description: 'Where its JSON Schema stands, for completion; the number at its end names the format.',
      }),
      id: z
        .string()
        .regex(surveyId, { error: 'bad-survey-id' })
        .meta({ description: 'Names the survey: a letter or digit, then letters, digits, dots, dashes, underscores.' }),
      version: z
        .int()
        .min(1)
        .optional()
        .meta({ description: 'Raise it when the meaning of an answer changes. Default: 1.' }),
      questions: z
        .array(
          z.discriminatedUnion('type', Object.values(schemas).map((schema) => schema()) as unknown as QuestionSchemas),
        )
        .min(1)
        .max(200)
        .meta({ description: 'What is asked, in this order: one to 200 questions.' }),
      thanks: thanksSchema().optional().meta({ description: 'What is said at the end.' }),
      endings: endingsSchema().optional().meta({ description: 'What is said at the end to some visitors instead.' }),
      hidden: hiddenSchema()
        .optional()
        .meta({ description: 'Names of fields that the page fills in. They travel with the response.' }),
      shuffle: shuffleSchema()
        .optional()
        .meta({ description: 'Groups of questions, by id, whose order is another for each visitor.' }),
      confirm: confirmSchema()
        .optional()
        .meta({ description: 'What the visitor is asked before all answers are taken back, or submitted.' }),
      editable: z
        .boolean()
        .optional()
        .meta({ description: 'Whether a completed response may be taken up again. Default: true.' }),
      reveal: z
        .enum(['never', 'item', 'end'])
        .optional()
        .meta({ description: 'When a quiz shows which answers were right. Default: never.' }),
      display: displaySchema().optional().meta({ description: 'How it is shown.' }),
      lint: allowancesSchema(),
      targeting: targetingSchema()
        .optional()
        .meta({ description: 'When and to whom it is shown. Default: to everybody, at once.' }),
    })
    .meta({ title: 'Earshot survey, version 1' }),
);

type QuestionSchemas = [ReturnType<(typeof schemas)[QuestionKind]>, ...ReturnType<(typeof schemas)[QuestionKind]>[]];

/**
 * Fills in what a document leaves out: the version, the ids of questions, the content hash.
 * The document itself is taken as checked; `parseSurvey` of `@earshot/core/schema` checks and fills.
 */
export function fill(document: SurveyDocument): Survey {
  const questions = identified(document.questions);
  const { id, version = 1 } = document;
  // The hash covers what gives answers their meaning. Who is asked, when and where on the page may change under it, and
  // so may what the team notes beside a question.
  const asked = questions.map(({ decision: _, lint: __, ...question }) => question);
  return { ...document, version, questions, hash: contentHash({ id, version, questions: asked }) };
}

/** Questions with their ids: those that have none are called after their type. */
export function identified(questions: QuestionDocument[]): Question[] {
  const taken = new Set(questions.map((question) => question.id));
  return questions.map((question) => ({ ...question, id: question.id ?? freeId(question.type, taken) }));
}

function freeId(type: string, taken: Set<string | undefined>): string {
  let id = type;
  for (let n = 2; taken.has(id); n++) id = `${type}-${n}`;
  taken.add(id);
  return id;
}
