// Writes the index of docs/reference/score (each function, the page that explains it, the file that holds it, and where it comes from),
// and a page of each function.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pagesThere, scorePages } from './score-pages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = 'docs/reference/score/';
const entry = 'packages/core/src/score/index.ts';
/** Where the page keeps what is written here. */
const index = /(<!-- index -->)[\s\S]*(<!-- \/index -->)/;
const own = 'README.md';
const method = `${folder}method/`;
/** The line of a page that leads to the functions that it explains. */
const line = /(<!-- methods -->)[\s\S]*(<!-- \/methods -->)|\n*$/;

const read = (file: string): string => readFileSync(root + file, 'utf8');

/** One function, as the index lists it. */
export interface Entry {
  name: string;
  /** The page that speaks most of it, or undefined where none does. */
  page: string | undefined;
  /** From the root of the repository. */
  file: string;
  /** The publications that its doc comment names, as author and year. */
  sources: string[];
}

/** Every function that the score entry exports, in the order of its files. */
export function entries(): Entry[] {
  const pages = globSync('*.md', { cwd: root + folder })
    .sort()
    .map((page) => ({
      page,
      text: read(folder + page)
        .replace(index, '')
        .replace(/<!-- methods -->[\s\S]*<!-- \/methods -->/, ''),
    }));
  return [...read(entry).matchAll(/^export \{([^}]*)\} from '(.*)';/gm)].flatMap(([, names, path]) => {
    const file = posix.join(posix.dirname(entry), path!);
    const code = read(file);
    return names!
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name && isFunction(name, code))
      .map((name) => ({ name, page: pageOf(name, pages), file, sources: sourcesOf(name, code) }));
  });
}

const isFunction = (name: string, code: string): boolean =>
  new RegExp(`^export (?:async )?function ${name}\\b|^export const ${name}(?::[^=]*)? =\\s*(?:<[^>]*>)?\\(`, 'm').test(
    code,
  );

/** A page that names it in its text explains it; one that calls it in an example makes use of it. */
function pageOf(name: string, pages: { page: string; text: string }[]): string | undefined {
  const times = (text: string, word: RegExp): number => text.match(word)?.length ?? 0;
  const counted = pages.map(({ page, text }) => ({
    page,
    said: 100 * times(text, new RegExp(`\`${name}\``, 'g')) + times(text, new RegExp(`\\b${name}\\b`, 'g')),
  }));
  const most = counted.reduce((a, b) => (b.said > a.said ? b : a));
  return most.said > 0 ? most.page : undefined;
}

/** The `@see` of the doc comment, `Author 2003, "Title", Journal` cut to its beginning. */
function sourcesOf(name: string, code: string): string[] {
  const before = code.slice(0, code.search(new RegExp(`^export .*\\b${name}\\b`, 'm')));
  const comment = before.match(/\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n$/)?.[0] ?? '';
  const cited = [...comment.matchAll(/@see ([^\n]*?\b\d{4})\b/g)].map(([, source]) => source!);
  return [...new Set(cited)];
}

/** The tables, page by page. */
export function scoreIndex(): string {
  const all = entries();
  const link = (file: string): string => `[${file.replace('packages/core/src/', '')}](../../../${file})`;
  return [...new Set(all.map(({ page }) => page))]
    .filter((page) => page !== undefined)
    .sort()
    .map((page) => {
      const [, title] = read(folder + page).match(/^# ([^:\n]*)/)!;
      const rows = all
        .filter((entry) => entry.page === page)
        .map(
          ({ name, file, sources }) =>
            `| [\`${name}\`](method/${name}.md) | ${link(file)} | ${sources.join('; ') || '–'} |`,
        );
      return [`## [${title}](${page})`, '', '| function | file | source |', '| --- | --- | --- |', ...rows].join('\n');
    })
    .join('\n\n');
}

/** A page that explains functions, with the line that leads to each of them. */
export function withMethods(page: string): string {
  const names = entries().flatMap((entry) => (entry.page === page ? [entry.name] : []));
  const list = names.map((name) => `[\`${name}\`](method/${name}.md)`).join(' · ');
  const text = read(folder + page);
  return list === '' || page === own
    ? text
    : text.replace(
        line,
        (found) =>
          `${found.startsWith('<') ? '' : '\n\n'}<!-- methods -->\nFormula, shapes, warnings and sources of each: ${list}\n<!-- /methods -->${found.startsWith('<') ? '' : '\n'}`,
      );
}

/** The pages that explain functions. */
export const narratives = (): string[] => globSync('*.md', { cwd: root + folder }).sort();

if (import.meta.main) {
  for (const page of narratives()) writeFileSync(root + folder + page, withMethods(page));
  writeFileSync(
    root + folder + own,
    read(folder + own).replace(index, (_, from, to) => `${from}\n${scoreIndex()}\n${to}`),
  );
  const pages = await scorePages(entries());
  mkdirSync(root + method, { recursive: true });
  for (const name of pagesThere(method)) if (!pages.has(name)) rmSync(`${root}${method}${name}.md`);
  for (const [name, text] of pages) writeFileSync(`${root}${method}${name}.md`, text);
  const silent = entries().filter((entry) => !entry.page);
  if (silent.length > 0) {
    console.error(`No page in ${folder} speaks of ${silent.map(({ name }) => name).join(', ')}.`);
    process.exit(1);
  }
}
