import * as z from 'zod';
import { once } from './once.ts';

/** Why a question has no answer. `notShown` is not written: what was not in `order` was not shown. */
export type Unanswered = 'skipped' | 'notApplicable' | 'dontKnow';

/** How far a sitting has come. */
export type Status = SurveyResponse['status'];

/**
 * What travels: one sitting's snapshot. The id is made once, the revision rises with every snapshot, the highest wins.
 * The name is long because `Response` belongs to `fetch`.
 */
export type SurveyResponse = z.infer<ReturnType<typeof responseSchema>>;

const moment = () => z.iso.datetime({ offset: false });
const questionId = () => z.string().max(64);

/** A UUID of any version of RFC 9562, so neither the nil nor the max UUID, which anybody might send. */
const uuid = /^[\dA-Fa-f]{8}-[\dA-Fa-f]{4}-[1-8][\dA-Fa-f]{3}-[89ABab][\dA-Fa-f]{3}-[\dA-Fa-f]{12}$/;

/** The response as a zod schema. */
export const responseSchema = /* @__PURE__ */ once(() =>
  z
    .looseObject({
      id: z
        .string()
        .regex(uuid, { error: 'bad-response-id' })
        .meta({ description: 'A UUID of version 7, made when the survey is shown. Upper case is read as lower case.' }),
      revision: z.int().min(1).max(1_000_000).meta({ description: 'Rises with every snapshot.' }),
      status: z
        .enum(['shown', 'partial', 'completed', 'dismissed'])
        .meta({ description: 'How far the sitting has come.' }),
      survey: z
        .looseObject({
          id: z.string().min(1).max(64).meta({ description: 'The id of the survey.' }),
          version: z.int().min(1).meta({ description: 'Its version.' }),
          hash: z.string().max(64).optional().meta({ description: 'What was asked: id, version and questions.' }),
        })
        .meta({ description: 'What it is a response to.' }),
      answers: z.record(questionId(), z.json()).meta({ description: 'By question id.' }),
      unanswered: z
        .record(questionId(), z.enum(['skipped', 'notApplicable', 'dontKnow']))
        .optional()
        .meta({ description: 'Why a question that was shown has no answer, by its id.' }),
      order: z.array(questionId()).max(400).meta({ description: 'Ids of questions in the order they were shown.' }),
      startedAt: moment().meta({ description: 'When the survey was shown, in UTC.' }),
      updatedAt: moment().meta({ description: 'When this snapshot was taken, in UTC.' }),
      sentAt: moment().optional().meta({ description: 'When it was handed over to be sent, in UTC.' }),
      context: z
        .looseObject({
          path: z.string().optional().meta({ description: 'The path of the page, without query and fragment.' }),
          locale: z.string().optional().meta({ description: 'The language of the prompt, a BCP 47 tag.' }),
          attributes: z
            .record(z.string(), z.json())
            .optional()
            .meta({ description: 'What the host said of the visitor.' }),
        })
        .optional()
        .meta({ description: 'Where it was given.' }),
      hidden: z
        .record(questionId(), z.json())
        .optional()
        .meta({ description: 'Fields that the survey declares and the page fills, by name.' }),
      respondent: z.string().max(200).optional().meta({ description: 'An id that the host gives, or absent.' }),
      derived: z
        .record(z.string(), z.json())
        .optional()
        .meta({ description: 'What was computed once from the answers of a completed response, by name.' }),
    })
    .meta({ title: 'Earshot response, version 1' }),
);

/** The idempotency key of one revision, as it stands in the header without its quotes. */
export const responseKey = ({ id, revision }: Pick<SurveyResponse, 'id' | 'revision'>): string => `${id}:${revision}`;
