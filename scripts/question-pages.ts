// Writes what docs/reference/question says of each type from the type itself: the fields of its document, and our words for it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { questionTexts } from '@earshot/core';
import { surveyJsonSchema } from '@earshot/core/schema';

const folder = fileURLToPath(new URL('../docs/reference/question/', import.meta.url));

interface Field {
  description?: string;
  const?: string;
  enum?: string[];
  type?: string;
  minimum?: number;
  maximum?: number;
}

interface Fields {
  properties: Record<string, Field>;
  required?: string[];
}

const types = (
  surveyJsonSchema() as { properties: { questions: { items: { oneOf: Fields[] } } } }
).properties.questions.items.oneOf.map((fields) => ({ ...fields, type: fields.properties['type']!.const! }));

/** Fields that every type has: they stand behind those of its own. */
const common = Object.keys(types[0]!.properties).filter((name) =>
  types.every(({ properties }) => Object.hasOwn(properties, name)),
);

/** The names of the types, in the order of the tables. */
export const names: string[] = types.map(({ type }) => type);

/** The table of a type's fields: those of its own, or those of every question. */
function fieldTable(type?: string): string {
  const { properties, required = [] } = types.find((one) => one.type === type) ?? types[0]!;
  const shown = Object.keys(properties).filter((name) => common.includes(name) === (type === undefined));
  const rows = shown
    .filter((name) => name !== 'type')
    .map((name) => {
      const field = properties[name]!;
      const [, text = field.description ?? '', value] = field.description?.match(/^(.*?)\s*Default: (.*)\.$/s) ?? [];
      const given = required.includes(name) ? 'required' : value ? code(value) : 'none';
      return `| \`${name}\` | ${given} | ${[text, limits(field)].filter(Boolean).join(' ')} |`;
    });
  const head = ['| field | default | |', '| --- | --- | --- |'];
  return [...head, ...(type ? [`| \`type\` | required | \`"${type}"\` |`] : []), ...rows].join('\n');
}

/** What a value can be, as far as the schema says so in a word. */
function limits({ enum: known, type, minimum, maximum }: Field): string {
  if (known) return `One of ${known.map((value) => `\`${value}\``).join(', ')}.`;
  const from = type === 'integer' ? 'A whole number from' : 'From';
  return minimum === undefined || maximum === undefined ? '' : `${from} ${minimum} to ${maximum}.`;
}

const code = (value: string): string => (/^[\w-]+$|^\{.*\}$/.test(value) ? `\`${value}\`` : value);

/** The scales of the library: each number of points with its words. */
function scaleTable(): string {
  const rows = Object.entries(questionTexts.scales).flatMap(([name, { text, labels }]) =>
    Object.entries(labels).map(
      ([points, words], i) =>
        `| ${i === 0 ? `\`${name}\`` : ''} | ${i === 0 ? text : ''} | ${points} | ${words.join(' · ')} |`,
    ),
  );
  return [
    '| scale | asks | points | words, from the first point to the last |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

const tableUnder = (heading: string): RegExp =>
  new RegExp(`(?<=\\n## ${heading}\\n(?:(?!\\n## )[^|])*?)\\|.*(?:\\n\\|.*)*`);

/** A page as it is to be: that of a type, or the one of all of them. */
export function questionPage(name: string): { file: string; text: string; wanted: string } {
  const file = `${folder}${name}.md`;
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const wanted =
    name === index
      ? text.replace(tableUnder('What every question has'), () => fieldTable())
      : text.replace(tableUnder('Document'), () => fieldTable(name)).replace(tableUnder('Scales'), () => scaleTable());
  return { file, text, wanted };
}

/** The page of what every question has. */
export const index = 'README';

if (import.meta.main) {
  for (const name of [index, ...names]) {
    const { file, text, wanted } = questionPage(name);
    if (text) writeFileSync(file, wanted);
    else console.error(`docs/reference/question/${name}.md is missing.`);
  }
}
