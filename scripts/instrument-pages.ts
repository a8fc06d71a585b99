// Writes what docs/reference/instrument says of each instrument from its document: the table of its questions, and the list of all.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fill, type Offer, type Question, questionTexts, typeOf, words } from '@earshot/core';
import { instrumentsById } from '@earshot/core/instrument';

const folder = fileURLToPath(new URL('../docs/reference/instrument/', import.meta.url));

/** The page of all instruments. */
export const index = 'README';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const said = ({ value, text }: Offer): string => cell(text === undefined ? String(value) : words(text, 'en'));

/** A question as rows: itself, what it offers in words of its own, and each of its parts. */
function rowsOf(question: Question): string[] {
  const type = typeOf(question);
  const { text } = type.wording(question, questionTexts);
  const asks = cell(words(question.text ?? text, 'en'));
  const offers = type.offers(question);
  const parts = type.parts?.(question) ?? [];
  const own = offers.some(({ text }) => text !== undefined) || offers.some(({ value }) => typeof value === 'string');
  const listed = own && !parts.some(({ value }) => offers.some((offer) => offer.value === value));
  const between = listed ? offers.filter(({ text, value }) => text !== undefined || typeof value === 'string') : [];
  return [
    `| \`${question.id}\` | [\`${question.type}\`](../question/${question.type}.md) | ${asks} |`,
    ...(between.length > 0 ? [`| | | ${between.map(said).join(' · ')} |`] : []),
    ...parts.map((part) => `| \`${question.id}.${part.value}\` | | ${said(part)} |`),
  ];
}

/** The questions of an instrument. */
const questionTable = (id: string): string =>
  [
    '| question | type | asks |',
    '| --- | --- | --- |',
    ...fill(instrumentsById[id]!.survey).questions.flatMap(rowsOf),
  ].join('\n');

/** What the page of an instrument says in its first sentence. */
const firstWords = (id: string): string => /^# .*\n\n(.*?\.)(?:\s|$)/.exec(read(id))?.[1] ?? '';

/** All instruments, with how many answers each takes. */
const listTable = (): string =>
  [
    '| instrument | | answers |',
    '| --- | --- | --- |',
    ...Object.entries(instrumentsById).map(([id, { survey }]) => {
      const asked = fill(survey).questions.filter((question) => typeOf(question).family !== 'statement');
      return `| [\`${id}\`](${id}.md) | ${firstWords(id)} | ${asked.length} |`;
    }),
  ].join('\n');

const read = (name: string): string =>
  existsSync(`${folder}${name}.md`) ? readFileSync(`${folder}${name}.md`, 'utf8') : '';

const tableUnder = (heading: string): RegExp =>
  new RegExp(`(?<=\\n## ${heading}\\n(?:(?!\\n## )[^|])*?)\\|.*(?:\\n\\|.*)*`);

/** A page as it is to be: that of an instrument, or the one of all of them. */
export function instrumentPage(name: string): { file: string; text: string; wanted: string } {
  const text = read(name);
  const wanted =
    name === index
      ? text.replace(tableUnder('All of them'), listTable)
      : text.replace(tableUnder('Questions'), () => questionTable(name));
  return { file: `${folder}${name}.md`, text, wanted };
}

if (import.meta.main) {
  for (const name of [...Object.keys(instrumentsById), index]) {
    const { file, text, wanted } = instrumentPage(name);
    if (text) writeFileSync(file, wanted);
    else console.error(`docs/reference/instrument/${name}.md is missing.`);
  }
}
