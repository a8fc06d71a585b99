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
  'bad-image': ({ value }: Data) =>
    `${quote(value)} is no address for a picture. Use http, https or data:image, or a path that begins with /, ./ or ../, in lower case and without spaces.`,
  'no-alternative': () => 'it is blank, and who does not see the picture has nothing else. Say what is in the picture.',
  'no-fields': () => 'it asks for nothing. Give name, email or tel.',
  'bad-key': () =>
    'it is no key. Give the id of the right option, or an object with what each of several earns, from 0 to 1.',
  'bad-text-key': () => 'it is no key. Give an array of the texts that are right, or the number that is.',
  'thumbs-are-two': ({ value }: Data) => `thumbs are two points, and not ${quote(value)}. Give 2, or another look.`,
  'unknown-option': (data: Data) =>
    `no option has the id ${quote(data['option'])}.${hint(data['option'], data['known'])} Use one of ${list(data['known'])}.`,
  'bad-scalar': () => 'it cannot be compared. Give a string, a number, true or false.',
  'bad-condition': () =>
    'it is no condition. Give { "answer": <question id> }, or attribute, score or hidden with a name, and a test such as is, in, atLeast or contains, or join conditions by all, any or not.',
  'bad-event': () =>
    'it names no event. Give its name, or { "name": <event>, "when": <condition> } with attributes that are its properties.',
  'bad-attributes': () => 'it looks at what is not known before the survey is shown. Use attribute, and nothing else.',
  'bad-trigger': () =>
    'it names nothing that could happen. Give event, sequence, dwell, scroll, exit, click or present.',
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
  'minimum-too-large': ({ value, maximum }: Data) =>
    `${quote(value)} for each option is more than there is to split. Give at most ${maximum}.`,
  'bad-blank-id': ({ value }: Data) =>
    `${quote(value)} is no id of a blank. Use at most 64 letters, digits, dashes or underscores.`,
  'bad-blank-key': () => 'it says not what is right. Give an array of texts, or { "number": 3.14, "tolerance": 0.01 }.',
  'blank-not-in-text': ({ blank }: Data) =>
    `the sentence has no place for the blank ${quote(blank)}. Write [${blank}] into it, in every language.`,
  'more-than-options': ({ value, maximum }: Data) =>
    `there are not ${quote(value)} options. Give at most ${maximum}, which is all of them.`,
  'duplicate-id': ({ id, first }: Data) =>
    `the id ${quote(id)} is taken by ${pathText(first as string[])}. Give each question its own id.`,
  'unknown-answer': (data: Data) =>
    `no question has the id ${quote(data['answer'])}.${hint(data['answer'], data['known'])} Use one of ${list(data['known'])}.`,
  'later-answer': ({ answer }: Data) =>
    `the question ${quote(answer)} has not been asked by then. Name a question that stands earlier, or move this one behind it.`,
  'bad-selector': ({ value }: Data) => `${quote(value)} is no CSS selector. Correct it.`,
  'bad-href': ({ value }: Data) =>
    `${quote(value)} is no address to lead to. Begin it with https://, http://, mailto: or tel:, and leave no spaces in it.`,
  'bad-ending-id': ({ value }: Data) =>
    `${quote(value)} is no id of an ending. Start with a letter, then use at most 63 letters, digits, dashes or underscores.`,
  'bad-field-name': ({ value }: Data) =>
    `${quote(value)} is no name of a field. Start with a letter, then use at most 63 letters, digits, dashes or underscores.`,
  'unknown-hidden': (data: Data) =>
    `the survey declares no field ${quote(data['name'])}.${hint(data['name'], data['known'])} Add it to hidden.`,
  'unknown-score': ({ name }: Data) =>
    `no score is called ${quote(name)}. Use total or share, or <question id>.<name> of a score that the question derives.`,
  'unknown-place': (data: Data) =>
    `no later question and no ending is called ${quote(data['to'])}.${hint(data['to'], data['known'])} Use one of ${list(data['known'])}.`,
  'backward-jump': ({ to }: Data) =>
    `the question ${quote(to)} does not stand later, so the survey might never end. Name a question further down, an ending, or end.`,
  'nothing-to-carry': ({ answer }: Data) =>
    `no option of the question ${quote(answer)} stands here, too. Give both questions options of the same ids.`,
  'unknown-question': (data: Data) =>
    `no question has the id ${quote(data['id'])}.${hint(data['id'], data['known'])} Use one of ${list(data['known'])}.`,
  'split-group': () => 'its questions do not stand one after the other, each once. Move them together.',
  'jump-in-group': ({ id }: Data) =>
    `the question ${quote(id)} has another place for each visitor, so a jump would pass over other questions each time. Take the jump or the group away.`,
  'newer-format': ({ from, format }: Data) =>
    `the document is of format ${from}, and this version reads up to ${format}. Use a newer version of @earshot/core.`,
  'unknown-format': ({ from }: Data) =>
    `nothing leads from format ${from} to the next one. Name the format that the document has.`,
  'impossible-condition': () =>
    'nothing lets it hold. Compare its values with what the questions offer, and its parts with each other.',
  'never-open': ({ begin, end }: Data) =>
    `it is ${end}, the first day on which the survey is no longer shown, and the first on which it is shown is ${begin}. Name a later day.`,
  'unreachable-question': ({ id }: Data) =>
    `no way leads to the question ${quote(id)}, since every one jumps over it. Correct the jumps above, or take it out.`,
  'unreachable-jump': () => 'the jump above it is always taken. Give that one a condition, or take this one out.',
  'unreachable-ending': ({ id }: Data) =>
    `nothing leads to the ending ${quote(id)}. Give it a condition, or a jump that leads there.`,
  'unknown-pipe': ({ name }: Data) =>
    `${quote(name)} is not known by then, so its fallback is always read. Name an earlier question, or declare the field.`,
  'answered-and-unanswered': ({ id }: Data) =>
    `the question ${quote(id)} stands under answers, too. Leave one of the two out.`,
} satisfies Record<string, (data: Data) => string>;
