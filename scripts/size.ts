// Prints what a visitor downloads, file by file and part by part, and fails when it is over the budget.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { queueBudget, queueSize } from './queue-size.ts';

const dist = new URL('../packages/widget/dist/', import.meta.url);
const readme = new URL('../README.md', import.meta.url);

/** What a visitor downloads to see and answer a prompt, in the order of loading. */
const flight = {
  'earshot.js': 'on every page',
  'earshot-prompt.js': 'when a prompt is due, or answers wait to be sent',
};

/** What only some pages load. */
const beside = {
  'earshot-targeting.js': 'where a tag has a configuration',
  'earshot-gates.js': 'with a survey that has rarer gates',
  'earshot-element.js': 'where `<earshot-survey>` is used',
  'earshot-steps.js': 'with a survey of more than three questions, that confirms, marks, or says more at its end',
  'earshot-structured.js': 'with a survey that has questions of several parts',
  'earshot-structured-views.js': 'with a survey that has questions of several parts',
  'earshot-masks.js':
    'with a survey that brings its own questions if somebody may write in it, else once somebody writes a comment',
  'earshot-drafts.js':
    'with a survey that brings its own questions once there is an answer to keep, else once somebody writes a comment',
  'earshot-privacy.js': 'once somebody writes a comment in a ready-made survey: it brings both of these',
  'earshot-screenshot.js': 'with a survey that asks for a screenshot',
  'earshot-words.js': 'with a survey that names a scale of the library',
  'earshot-language.js': 'where the words are not to be English',
  'earshot-scores.js': 'with a quiz',
  'earshot-corner.js': 'where a phone’s keyboard comes up, or the visitor goes on in the page beside a prompt',
  'earshot-places.js': 'with a survey that stands elsewhere than in its corner',
  'earshot-check.js': 'with a survey that brings its own questions',
  'earshot-more.js': 'with the commands `hidden`, `explain` and `reset`',
  'earshot-panel.js': 'where a developer opens `?earshot=explain` or `?earshot=preview`',
  'earshot-trouble.js': 'where a developer has made a mistake',
};

/** The promises, in bytes after brotli: what runs on every page, what fits the first flight of a connection, the words of a language. */
export const budgets = { loader: 2_500, flight: 14_000, words: 600 };

/** Bytes of one text, as it is and compressed. */
export interface Size {
  name: string;
  raw: number;
  gzip: number;
  brotli: number;
}

const sizeOf = (name: string, text: string): Size => ({
  name,
  raw: Buffer.byteLength(text),
  gzip: gzipSync(text, { level: 9 }).length,
  brotli: brotliCompressSync(text).length,
});

const read = (file: string): string =>
  readFileSync(new URL(file, dist), 'utf8').replace(/\n\/\/# sourceMappingURL=.*\n?$/, '');

const total = (name: string, sizes: Size[]): Size =>
  sizes.reduce((a, b) => ({ name, raw: a.raw + b.raw, gzip: a.gzip + b.gzip, brotli: a.brotli + b.brotli }));

/** What the built files weigh. `idle` is the most that runs before any prompt is due. Build first. */
export function figures(): { files: Size[]; beside: Size[]; loader: Size; idle: Size; flight: Size } {
  const weigh = (names: object): Size[] => Object.keys(names).map((file) => sizeOf(file, read(file)));
  const files = weigh(flight);
  const others = weigh(beside);
  return {
    files,
    beside: others,
    loader: files[0]!,
    idle: total('loader and targeting', [files[0]!, others[0]!]),
    flight: total('to see and answer', files),
  };
}

/** The words of each language: a file for every prompt, and others for CES and surveys of one's own. */
export const wordFiles = (): Size[] =>
  readdirSync(dist)
    .filter((file) => /^earshot-[a-z]{2}(-[A-Z]\w+)?(-(more|steps|kinds|screenshot))?\.js$/.test(file))
    .map((file) => sizeOf(file, read(file)));

/** The heaviest of the files of words. */
const heaviest = (): Size => wordFiles().reduce((a, b) => (a.brotli < b.brotli ? b : a));

/** The table of the README. Rounded up to a tenth of a kilobyte, so that it changes when it matters. */
export function sizeTable(): string {
  const { files, beside: others, flight: all } = figures();
  const kilo = (bytes: number): string => `${(Math.ceil(bytes / 100) / 10).toFixed(1)} kB`;
  const when: Record<string, string> = { ...flight, ...beside };
  const rows = (sizes: Size[]): string[] =>
    sizes.map(({ name, brotli }) => `| \`${name}\` | ${when[name]} | ${kilo(brotli)} |`);
  return [
    '| file | loaded | Brotli |',
    '| --- | --- | --- |',
    ...rows(files),
    `| **all of it, to see and answer a prompt** | budget ${kilo(budgets.flight)} | **${kilo(all.brotli)}** |`,
    ...rows(others),
    `| \`earshot-<language>.js\`, \`-more.js\`, \`-steps.js\`, \`-kinds.js\`, \`-screenshot.js\` | the words of one language; all but the first with a survey that brings its own questions, as far as it needs them | ${kilo(heaviest().brotli)} each at most |`,
  ].join('\n');
}

// First match wins; the source of each byte is known from the source map.
const parts: [part: string, source: RegExp][] = [
  ['preact', /node_modules\/preact\//],
  ['signals', /@preact\/signals/],
  ['idb-keyval', /idb-keyval/],
  ['core', /packages\/core\/|\/core\/src\//],
  ['adapter', /packages\/adapter\/|\/adapter\/src\//],
  ['styles', /src\/style/],
  ['texts', /src\/text\//],
  ['tag', /src\/tag\//],
  ['sitting', /src\/sitting/],
  ['views', /src\/view\//],
  ['shell', /src\/(mount|shell|element|direction|event)/],
  ['other', /./],
];

/** What each part adds to a file: its own bytes, and the bytes by which the compressed file shrinks without it. */
export function attribution(file: string): Size[] {
  const code = read(file);
  const map = new SourceMap(JSON.parse(readFileSync(new URL(`${file}.map`, dist), 'utf8')) as SourceMapPayload);
  const whole = sizeOf(file, code);
  const owners: string[] = [];
  for (const [number, line] of code.split('\n').entries()) {
    for (let column = 0; column <= line.length; column++) {
      const entry = map.findEntry(number, column);
      const source = 'originalSource' in entry ? entry.originalSource : 'glue';
      owners.push(parts.find(([, pattern]) => pattern.test(source))![0]);
    }
  }
  const letters = [...code];
  return [...new Set(owners)]
    .map((name) => {
      const own = letters.filter((_, i) => owners[i] === name).join('');
      const rest = sizeOf(name, letters.filter((_, i) => owners[i] !== name).join(''));
      return { name, raw: Buffer.byteLength(own), gzip: whole.gzip - rest.gzip, brotli: whole.brotli - rest.brotli };
    })
    .sort((a, b) => b.brotli - a.brotli);
}

function print(size: Size, indent = '', budget?: number): void {
  const cells = [size.raw, size.gzip, size.brotli].map((n) => n.toLocaleString('en').padStart(8)).join('');
  const verdict = budget ? `   of ${budget.toLocaleString('en')}${size.brotli > budget ? '  OVER' : ''}` : '';
  console.log(`${(indent + size.name).padEnd(24)}${cells}${verdict}`);
}

if (import.meta.main) {
  const missing = Object.keys({ ...flight, ...beside }).filter((file) => !existsSync(new URL(file, dist)));
  if (missing.length > 0) {
    console.error(`packages/widget/dist has no ${missing.join(', ')}. Run "pnpm build" first.`);
    process.exit(1);
  }
  if (process.argv.includes('--readme')) {
    const text = readFileSync(readme, 'utf8');
    writeFileSync(
      readme,
      text.replace(/(<!-- sizes -->)[\s\S]*(<!-- \/sizes -->)/, (_, from, to) => `${from}\n${sizeTable()}\n${to}`),
    );
  }
  const { files, beside: others, idle, loader, flight: all } = figures();
  console.log(`${'bytes'.padEnd(24)}${['raw', 'gzip', 'brotli'].map((word) => word.padStart(8)).join('')}`);
  for (const size of files) {
    print(size, '', size === loader ? budgets.loader : undefined);
    for (const part of attribution(size.name)) print(part, '  ');
  }
  print(all, '', budgets.flight);
  for (const size of others) print(size);
  print(idle, '', budgets.loader);
  print({ ...heaviest(), name: `most: ${heaviest().name}` }, '', budgets.words);
  const queue = await queueSize();
  console.log(
    `Queue, drain and format alone: ${queue.gzip.toLocaleString('en')} gzip of ${queueBudget.toLocaleString('en')}.`,
  );
  console.log('A part counts what its file would shrink by without it, so parts need not add up.');
  const over = idle.brotli > budgets.loader || all.brotli > budgets.flight || heaviest().brotli > budgets.words;
  if (over || queue.gzip > queueBudget) process.exit(1);
}
