import { nearest } from './nearest.ts';
import { pathText } from './path.ts';

type Data = Record<string, unknown>;

/** A value as it stands in a document, cut where it grows long. */
const quote = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

const list = (values: unknown): string => (Array.isArray(values) ? values.join(', ') : String(values));

const article = (noun: unknown): string =>
  noun === 'null' || /^-?Infinity$|^NaN$/.test(String(noun))
    ? String(noun)
    : /^[aeiou]/.test(String(noun))
      ? `an ${noun}`
      : `a ${noun}`;

const hint = (value: unknown, known: unknown): string => {
  const meant = Array.isArray(known) ? nearest(value, known.map(String)) : undefined;
  return meant === undefined ? '' : ` Did you mean ${meant}?`;
};

const amount = (number: unknown, unit: unknown): string =>
  unit ? `${number} ${number === 1 ? String(unit).replace(/s$/, '') : unit}` : String(number);

/** What is said about each issue after its field: what is wrong, then the remedy. */
export const sentences = {
  missing: ({ expected }: Data) => `it is missing. Give ${article(expected)}.`,
  'wrong-type': ({ expected, received }: Data) => `it is ${article(received)}. Give ${article(expected)}.`,
  'not-json': ({ received }: Data) => `${article(received)} has no place in JSON. Leave it out.`,
  'too-deep': ({ maximum }: Data) => `it is nested too deep. Keep the document within ${maximum} levels.`,
  'too-small': ({ minimum, unit }: Data) => `it is too small. Give at least ${amount(minimum, unit)}.`,
  'too-large': ({ maximum, unit }: Data) => `it is too large. Give at most ${amount(maximum, unit)}.`,
  'not-one-of': (data: Data) =>
    `${quote(data['value'])} is not possible here.${hint(data['value'], data['known'])} Use one of ${list(data['known'])}.`,
  'unknown-question-type': (data: Data) =>
    `${data['type'] === undefined ? 'it is missing' : `${quote(data['type'])} is no question type`}.${hint(data['type'], data['known'])} Use one of ${list(data['known'])}.`,
  'unknown-key': ({ key, known }: Data) =>
    `there is no such key here.${hint(key, known)} Correct its spelling or take it out.`,
  'bad-survey-id': ({ value }: Data) =>
    `${quote(value)} is no survey id. Start with a letter or digit, then use at most 63 letters, digits, dots, dashes or underscores.`,
  'bad-question-id': ({ value }: Data) =>
    `${quote(value)} is no question id. Start with a letter, then use at most 63 letters, digits, dashes or underscores.`,
  'bad-response-id': ({ value }: Data) =>
    `${quote(value)} is no response id. Use a UUID, for example 0192f3a4-5b6c-7d8e-9f01-23456789abcd.`,
  'bad-duration': ({ value }: Data) =>
    `${quote(value)} is no duration. Use seconds as a number, or a text such as 5s, 30m, 12h, 90d or 2w.`,
  'bad-date': ({ value }: Data) => `${quote(value)} is no date. Write it as year-month-day, for example 2027-01-31.`,
  'bad-moment': ({ value }: Data) =>
    `${quote(value)} is no moment. Write it as ISO 8601 in UTC, for example 2027-01-31T08:30:00.000Z.`,
  'bad-text': () =>
    `it is no text. Give a string, or an object with one string per language, for example { "en": "Thank you", "de": "Danke" }.`,
  'bad-option': () => 'it is no option. Give a string, or an object with an id and a text.',
  'bad-scalar': () => 'it cannot be compared. Give a string, a number, true or false.',
  'bad-condition': () =>
    'it is no condition. Give { "answer": <question id> } or { "attribute": <name> } with exists, is, in, atLeast or atMost, or join conditions by all, any or not.',
  'bad-event': () =>
    'it names no event. Give its name, or { "name": <event>, "when": <condition> } with attributes that are its properties.',
  'bad-attributes': () => 'it looks at an answer, and before a survey there are none. Use attribute in its place.',
  'bad-trigger': () =>
    'it names nothing that could happen. Give event, sequence, dwell, scroll, exit, click or present.',
  'bad-true': ({ value }: Data) => `${quote(value)} is not possible here. Use true, or leave it out.`,
  'bad-patterns': () => 'it is no pattern. Give a string, or an array of strings.',
  'bad-url-pattern': ({ value }: Data) =>
    `${quote(value)} is no URL pattern. Use * and :name, as in https://*.shop.example/products/:id, without groups or spaces.`,
  'bad-where': () => 'it names no place. Give path or url.',
  'bad-language': ({ value }: Data) => `${quote(value)} is no language tag. Use BCP 47, for example de or pt-BR.`,
  'bad-time-zone': ({ value }: Data) =>
    `${quote(value)} is no time zone. Use an IANA name such as Europe/Vienna, or visitor.`,
  'bad-hours': ({ value }: Data) => `${quote(value)} are no hours. Write them from-to, for example 09:00-17:00.`,
  'bad-format': ({ format }: Data) => `it is not written as ${format}. Correct it.`,
  'bad-value': () => 'this value is not possible here. Correct it or take it out.',
  'top-too-large': ({ value, maximum }: Data) =>
    `top ${quote(value)} would count every answer. Give at most ${maximum}, one less than points.`,
  'duplicate-option': ({ id }: Data) => `the option ${quote(id)} stands here already. Give each option its own id.`,
  'unknown-option': ({ id, known }: Data) =>
    `nothing listed has the id ${quote(id)}.${hint(id, known)} Use one of ${list(known)}.`,
  'more-than-options': ({ value, maximum }: Data) =>
    `there are not ${quote(value)} options. Give at most ${maximum}, which is all of them.`,
  'duplicate-id': ({ id, first }: Data) =>
    `the id ${quote(id)} is taken by ${pathText(first as string[])}. Give each question its own id.`,
  'unknown-answer': (data: Data) =>
    `no question has the id ${quote(data['answer'])}.${hint(data['answer'], data['known'])} Use one of ${list(data['known'])}.`,
  'later-answer': ({ answer }: Data) =>
    `the question ${quote(answer)} has not been asked by then. Name a question that stands earlier, or move this one behind it.`,
  'answered-and-unanswered': ({ id }: Data) =>
    `the question ${quote(id)} stands under answers, too. Leave one of the two out.`,
} satisfies Record<string, (data: Data) => string>;
