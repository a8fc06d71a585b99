import * as z from 'zod';
import { fields, fits, found, is, may, type Rule, text } from '../rule.ts';
import { type Text, textRule, textSchema } from '../text.ts';
import { base } from './base.ts';
import { oneOfType } from './one-of.ts';
import { isOption, listSchema, optionsRule, shuffleSchema } from './options.ts';
import { keyCheck, optionKeySchema, pointsRule, pointsSchema } from './quiz.ts';

/** One of several pictures. */
export type PictureQuestion = z.infer<ReturnType<typeof schema>>;

// Printable letters and no space: there is no second way to read it. In a script tag's page its policy decides what is loaded.
const address =
  /^(?:https?:\/\/(?=[^/?#\\:@])|\/|\.{1,2}\/|data:image\/(?:avif|gif|jpeg|png|svg\+xml|webp)[;,])[!-~\u00a1-\ud7ff\uf900-\uffff]*$/;

const pictureSchema = () =>
  z.looseObject({
    id: z.string().min(1).max(64).meta({ description: 'Names the picture in an answer; a visitor never reads it.' }),
    image: z
      .string()
      .max(20_000)
      .regex(address, { error: 'bad-image' })
      .meta({ description: 'Its address: http, https, a path that begins with /, ./ or ../, or data:image.' }),
    text: textSchema()
      .refine((text) => !isBlank(text), { error: 'no-alternative' })
      .meta({ description: 'What is in the picture. It stands below it, and is read to those who do not see it.' }),
    pinned: z
      .boolean()
      .optional()
      .meta({ description: 'Keeps its place when the others are shuffled. Default: false.' }),
  });

export const schema = () =>
  z
    .looseObject({
      ...base('picture'),
      options: listSchema(pictureSchema(), 2, 20).meta({ description: 'The pictures, two to twenty.' }),
      shuffle: shuffleSchema(),
      points: pointsSchema(),
      key: optionKeySchema(),
    })
    .check(keyCheck);

const isBlank = (text: Text): boolean =>
  (typeof text === 'string' ? [text] : Object.values(text)).some((words) => words.trim() === '');

const pictureRule: Rule = fields({
  id: text(1, 64),
  image: (value, path) => text(0, 20_000)(value, path) ?? fits('bad-image', address)(value, path),
  text: (value, path) => textRule(value, path) ?? (isBlank(value) ? found('no-alternative', path) : undefined),
  pinned: may(is('boolean')),
});

export const rules = (): Record<string, Rule> => ({
  options: optionsRule(2, 20, pictureRule),
  shuffle: may(is('boolean')),
  points: pointsRule,
});

export const check = (question: PictureQuestion, answer: unknown): boolean => isOption(question.options, answer);

export const type = /* @__PURE__ */ oneOfType<PictureQuestion>(({ picture }) => picture);
