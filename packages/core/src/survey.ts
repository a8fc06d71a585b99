import * as z from 'zod';
import { contentHash } from './hash.ts';
import { once } from './once.ts';
import { type AnyQuestion, schemas } from './question/index.ts';
import { targetingSchema } from './targeting.ts';
import { textSchema } from './text.ts';

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
  hash: string;
  questions: Question[];
};

/** The survey document as a zod schema. */
export const surveySchema = /* @__PURE__ */ once(() =>
  z
    .looseObject({
      $schema: z.string().optional(),
      id: z
        .string()
        .regex(/^[\w.-]{1,64}$/, { error: 'bad-survey-id' })
        .meta({ description: 'Names the survey: letters, digits, dots, dashes and underscores.' }),
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
        .max(200),
      thanks: z
        .looseObject({ text: textSchema().optional() })
        .optional()
        .meta({ description: 'What is said at the end.' }),
      display: z
        .looseObject({
          as: z.enum(['popover', 'inline']).optional().meta({ description: 'Default: popover.' }),
          at: z
            .enum(['bottom-end', 'bottom-start'])
            .optional()
            .meta({ description: 'The corner. Default: bottom-end.' }),
        })
        .optional(),
      targeting: targetingSchema().optional(),
    })
    .meta({ title: 'Earshot survey, version 1' }),
);

type QuestionSchemas = [ReturnType<(typeof schemas)[QuestionKind]>, ...ReturnType<(typeof schemas)[QuestionKind]>[]];

/**
 * Fills in what a document leaves out: the version, the ids of questions, the content hash.
 * The document itself is taken as checked; `parseSurvey` of `@earshot/core/schema` checks and fills.
 */
export function fill(document: SurveyDocument): Survey {
  const taken = new Set(document.questions.map((question) => question.id));
  const questions = document.questions.map((question) => ({
    ...question,
    id: question.id ?? freeId(question.type, taken),
  }));
  const filled = { ...document, version: document.version ?? 1, questions };
  // Without its own hash, so that filling a filled survey changes nothing.
  return { ...filled, hash: contentHash({ ...filled, hash: undefined }) };
}

function freeId(type: string, taken: Set<string | undefined>): string {
  let id = type;
  for (let n = 2; taken.has(id); n++) id = `${type}-${n}`;
  taken.add(id);
  return id;
}
