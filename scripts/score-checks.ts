// Finds which published or independently computed values each function is compared with, by reading its tests.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = 'test/reference/';

/** A test, with all that it can see: the group around it, and the helpers that it calls. */
interface Sight {
  text: string;
  /** What the file imports: a word like `points` is not always the function. */
  imports: Set<string>;
  /** Scripts that wrote the values, from the root of the repository. */
  references: string[];
}

/** The scripts whose values a function is compared with in some test. */
export function checksOf(name: string, sights: readonly Sight[]): string[] {
  const word = new RegExp(`\\b${name}\\b`);
  return [
    ...new Set(
      sights
        .filter(({ text, imports }) => imports.has(name) && word.test(text))
        .flatMap(({ references }) => references),
    ),
  ].sort();
}

/** Every test of core that compares with values of a reference. */
export const readTests = (): Sight[] =>
  globSync('packages/core/src/**/*.test.ts', { cwd: root })
    .sort()
    .flatMap((file) => sightsIn(readFileSync(root + file, 'utf8')))
    .filter(({ references }) => references.length > 0);

function sightsIn(code: string): Sight[] {
  const written = referencesIn(code);
  const declared = declarationsIn(code);
  const imports = new Set(
    [...code.matchAll(/^import \{([^}]*)\}/gm)].flatMap(([, names]) => names!.match(/\w+/g) ?? []),
  );
  return testsIn(code).map((test) => {
    const text = withHelpers(test, declared);
    const references = [...written]
      .filter(([name]) => new RegExp(`\\b${name}\\b`).test(text))
      .map(([, script]) => script);
    return { text, imports, references };
  });
}

/** What a file calls the values of each script. */
function referencesIn(code: string): Map<string, string> {
  const imported = [...code.matchAll(/^import \{([^}]*)\} from '.*\/reference\/([\w-]+)\.ts';/gm)].flatMap(
    ([, names, file]) =>
      names!
        .split(',')
        .map((name) => name.trim().split(' as ').at(-1)!)
        .filter((name) => name !== 'off' && name !== '' && !name.startsWith('type '))
        .map((name) => [name, file === 'reference' ? 'scores' : file!] as const),
  );
  const read = statements(code).flatMap((text) => {
    const [, file] = text.match(/reference\/([\w-]+)\.json/) ?? [];
    return file ? namesIn(text).map((name) => [name, file] as const) : [];
  });
  return new Map([...imported, ...read].map(([name, file]) => [name, scriptOf(file)]));
}

function scriptOf(file: string): string {
  const script = ['py', 'R'].map((ending) => `${folder}${file}.${ending}`).find((path) => existsSync(root + path));
  if (!script) throw new Error(`Nothing in ${folder} writes ${basename(file)}.json.`);
  return script;
}

/** Constants and functions of the file, with their code. */
function declarationsIn(code: string): Map<string, string> {
  const declared = new Map<string, string>();
  for (const text of statements(code)) for (const name of namesIn(text)) declared.set(name, text);
  return declared;
}

/** What a declaration names. */
const namesIn = (text: string): string[] =>
  text.match(/^(?:const|function\*?) (\w+|\{[^}]*\}|\[[^\]]*\])/)?.[1]?.match(/\w+/g) ?? [];

/** What begins at the margin, up to the next that does. */
const statements = (code: string): string[] => code.split(/\n(?=[^\s)\]}])/);

function withHelpers(text: string, declared: Map<string, string>): string {
  const used = new Set<string>();
  let all = text;
  for (let before = ''; before !== all; ) {
    before = all;
    for (const [name, code] of declared)
      if (!used.has(code) && new RegExp(`\\b${name}\\b`).test(all)) {
        used.add(code);
        all += `\n${code}`;
      }
  }
  return all;
}

/** Each test from its name to the next; one in a group has the group's first line in front. */
function testsIn(code: string): string[] {
  const starts = [...code.matchAll(/^( *)(test|describe)\b/gm)];
  let group = '';
  return starts.flatMap(({ index, 1: indent, 2: kind }, i) => {
    const text = code.slice(index, starts[i + 1]?.index);
    if (kind === 'describe') group = text;
    else if (indent === '') group = '';
    return kind === 'test' ? [group + text] : [];
  });
}
