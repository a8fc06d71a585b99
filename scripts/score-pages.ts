// Makes a page of each function that the score entry exports, out of its doc comment, its signature and what is known of it elsewhere:
// its tally and the SQL that counts it, the warnings that its bundle can give, its budget, and the values that tests compare it with.
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checksOf, readTests } from './score-checks.ts';
import type { Entry } from './score-index.ts';
import { isCounted, isTally, shapes, talliesIn, warningsIn } from './score-known.ts';
import { scoreBudgets, weighExports } from './score-size.ts';
import { docBefore, placeOf, type Shape, type Signature, signatureOf } from './score-source.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(root + file, 'utf8');
/** From a page to the root. */
const up = '../../../../';

/** The pages by name of the function. */
export async function scorePages(entries: readonly Entry[]): Promise<Map<string, string>> {
  const tests = readTests();
  const weights = new Map((await weighExports()).map((weight) => [weight.name, weight]));
  const budgets = scoreBudgets();
  return new Map(
    entries.map((entry) => {
      const { code } = weights.get(entry.name)!;
      return [
        entry.name,
        page(entry, { bundle: code, budget: budgets[entry.name]!, checks: checksOf(entry.name, tests) }),
      ];
    }),
  );
}

interface Known {
  bundle: string;
  /** Bytes. */
  budget: number;
  /** Scripts in test/reference. */
  checks: string[];
}

function page({ name, page, file }: Entry, { bundle, budget, checks }: Known): string {
  const code = read(file);
  const doc = docBefore(code, placeOf(name, code));
  const signature = signatureOf(name, code);
  const result = resultOf(signature.returns);
  // A tally is counted; there is nothing to compare with but the counting.
  const compared = isCounted(signature.returns) ? [] : checks;
  const warnings = warningsIn(signature.returns, bundle).map((warning) => `- \`${warning.code}\`: ${warning.says}`);
  const [first = '', ...rest] = doc.text;
  const sections = [
    `# ${name}`,
    first,
    `\`\`\`typescript\n${signature.text}\n\`\`\``,
    ...rest,
    section('What goes in', inputs(signature, doc.params)),
    section('What comes out', [doc.returns, result, doc.throws && `Throws ${doc.throws}`].filter(Boolean).join('\n\n')),
    section('Example', doc.examples.map((example) => `\`\`\`ts\n${example}\n\`\`\``).join('\n\n')),
    section('Warnings that it may carry', warnings.join('\n')),
    section('Sources', doc.sources.map((source) => `- ${source}`).join('\n')),
    section('Good to know', facts({ page, file, budget, checks: compared, params: signature.params })),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

const section = (title: string, text: string): string => (text === '' ? '' : `## ${title}\n\n${text}`);

/** Parameters, and the fields of those that have some. */
function inputs({ params }: Signature, says: ReadonlyMap<string, string>): string {
  const rows = params.flatMap(({ name, type, optional }) => {
    // What is taken apart in the signature is told by its fields alone.
    const apart = name.startsWith('{');
    const of = apart ? '' : `${name}${/\[\]$|^Iterable|^readonly \(/.test(type) ? '[]' : ''}.`;
    const said = says.get(name) ?? about(type);
    const fields = [...(type.match(/[A-Z]\w+/g) ?? []).flatMap(fieldsOf), ...inlineFields(type)];
    return [
      ...(apart || (fields.length > 0 && !said) ? [] : [row(name, type, optional, said)]),
      ...fields.map((field) =>
        row(of + field.name, field.type, field.optional, field.says || (says.get(field.name) ?? '')),
      ),
    ];
  });
  return rows.length === 0 ? '' : table(rows);
}

/** What a type says of itself, if it stands alone or in a list. */
const about = (type: string): string =>
  shapes
    .get(type.replace(/^readonly (\w+)\[\]$/, '$1'))
    ?.says.match(/^[^.:\n]*[^.:\n ]/)?.[0]
    .concat('.') ?? '';

/** The fields of an object type that stands in the signature. */
const inlineFields = (type: string): Shape['fields'] =>
  [...type.matchAll(/(?:^|& )\{ ([^}]*) \}/g)].flatMap(([, fields]) =>
    fields!.split('; ').flatMap((field) => {
      const [, name = '', optional, is = ''] = field.match(/^(?:readonly )?(\w+)(\?)?: (.*?);?$/) ?? [];
      return name === '' ? [] : [{ name, type: is, optional: optional === '?', says: '' }];
    }),
  );

const table = (rows: string[]): string =>
  rows.length === 0 ? '' : ['| name | shape | meaning |', '| --- | --- | --- |', ...rows].join('\n');

const row = (name: string, type: string, optional: boolean, says: string): string =>
  `| \`${name}\` | ${cell(type)}${optional ? ', may be left out' : ''} | ${escaped(defaults(says))} |`;

const cell = (type: string): string => `\`${type.replaceAll('|', '\\|')}\``;
/** Inside a table; a list goes on by line. */
const escaped = (text: string): string =>
  text
    .replaceAll('|', '\\|')
    .replaceAll(/ ?- (?=`)/g, '<br>')
    .replace(/^<br>/, '');
const defaults = (says: string): string =>
  says.replace(/\s*@default (.*)$/, (_, value: string) => ` By default ${value}.`).trim();

/** The fields of a type and of those that it extends; none of the tallies, which have a page of their own. */
function fieldsOf(name: string): Shape['fields'] {
  const shape = shapes.get(name);
  if (!shape || isTally(name)) return [];
  return [...shape.extends.flatMap(fieldsOf), ...shape.fields];
}

/** The type of a result, and the shapes that it leads to. */
function resultOf(returns: string): string {
  const told = shapesFrom(returns).map(shapeAsText);
  const alone = shapes.has(returns) && !isTally(returns);
  return [alone ? '' : `\`${returns}\``, ...told].filter((text) => text !== '').join('\n\n');
}

/** What a type names, then what their fields name; of a score only the name, since all of them are alike. */
function shapesFrom(type: string, seen = new Set<string>()): Shape[] {
  const named = (type.match(/[A-Z]\w+/g) ?? [])
    .flatMap((name) => shapes.get(name) ?? [])
    .filter(({ name }) => !isTally(name) && !/Warning$/.test(name) && !seen.has(name));
  for (const { name } of named) seen.add(name);
  const inner = named.filter(({ name }) => name !== 'Score').flatMap(({ fields }) => fields.map((field) => field.type));
  return [...new Set(named), ...inner.flatMap((type) => shapesFrom(type, seen))];
}

function shapeAsText({ name, says, is, extends: parents, fields }: Shape): string {
  // Every score gives the same, and one page says what.
  if (name === 'Score')
    return '`Score`: value, n, standard error, interval, level, method, warnings and counts, as [every score](../README.md).';
  const own = [...parents.filter((parent) => parent !== 'Score').flatMap(fieldsOf), ...fields];
  const head = `\`${name}\`${says ? `:${says.startsWith('- ') ? '\n' : ' '}${says}` : parents.includes('Score') ? '' : ':'}`;
  const whole = parents.includes('Score') ? `${head}\n\nAll of [a score](../README.md), and:` : head;
  return `${whole}\n\n${is === undefined ? table(own.map((field) => row(field.name, field.type, field.optional, field.says))) : `\`${is}\``}`;
}

function facts({
  page,
  file,
  budget,
  checks,
  params,
}: Pick<Entry, 'page' | 'file'> & Pick<Known, 'budget' | 'checks'> & Pick<Signature, 'params'>): string {
  const title = page && read(`docs/reference/score/${page}`).match(/^# ([^:\n]*)/)![1]!;
  const lines = [
    page && `Explained in [${title}](../${page}).`,
    ...talliesIn(params.map(({ type }) => type)).map(
      ({ tally, countedWith }) => `\`${tally}\` is [a tally](../tallies.md); an engine counts it with ${countedWith}.`,
    ),
    checks.length > 0 &&
      `Tests compare it with values of ${checks.map((script) => `[${posix.basename(script)}](${up}${script})`).join(', ')}.`,
    `Imported alone it weighs at most ${budget.toLocaleString('en')} bytes (Brotli), as \`pnpm size:scores\` holds.`,
    `The code: [${file.replace('packages/core/src/', '')}](${up}${file}).`,
  ];
  return lines
    .filter(Boolean)
    .map((line) => `- ${line}`)
    .join('\n');
}

/** Names of pages that are there. */
export const pagesThere = (folder: string): string[] =>
  globSync('*.md', { cwd: root + folder }).map((file) => file.replace('.md', ''));
