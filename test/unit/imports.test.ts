import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;

/** Who imports what: every import of the source files of a package, tests and stories aside. */
function imports(name: string): { file: string; specifier: string; typeOnly: boolean }[] {
  return globSync(`packages/${name}/src/**/*.{ts,tsx}`, { cwd: root })
    .filter((file) => !/\.(test|stories)\.tsx?$/.test(file))
    .flatMap((file) =>
      [
        ...readFileSync(root + file, 'utf8').matchAll(
          /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm,
        ),
      ].map((match) => ({ file, specifier: (match[2] ?? match[3] ?? match[4])!, typeOnly: Boolean(match[1]) })),
    );
}

const packagesOf = (name: string, but: (file: string) => boolean = () => false): string[] => [
  ...new Set(
    imports(name)
      .filter(({ file, specifier }) => !specifier.startsWith('.') && !but(file))
      .map(({ specifier }) =>
        specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
  ),
];

test('core imports nothing but zod, and its command line Node besides', () => {
  expect(packagesOf('core', (file) => /core\/src\/(cli|command)\.ts$/.test(file))).toEqual(['zod']);
  expect(
    packagesOf('core')
      .filter((name) => name !== 'zod')
      .every((name) => name.startsWith('node:')),
  ).toBe(true);
});

test('the adapter imports core and idb-keyval, never the widget, and its command line Node besides', () => {
  const all = packagesOf('adapter', (file) => file === 'packages/adapter/src/cli.ts');
  expect(all.sort()).toEqual(['@earshot/core', 'idb-keyval']);
});

test('the widget meets the adapter in one file, the script-tag entry', () => {
  const meeting = imports('widget').filter(({ specifier }) => specifier.startsWith('@earshot/adapter'));
  expect([...new Set(meeting.map(({ file }) => file))]).toEqual(['packages/widget/src/tag/outlet.ts']);
});

test('the widget imports core, Preact and signals besides; types for frameworks are run by nobody', () => {
  const besides = packagesOf('widget', (file) => /tag\/outlet\.ts$|jsx\/\w+\.d\.ts$/.test(file));
  expect(besides.filter((name) => !['@earshot/core', 'preact', '@preact/signals'].includes(name))).toEqual([]);
});

test('the collector imports neither the widget nor the adapter', () => {
  expect(packagesOf('collector').filter((name) => /widget|adapter/.test(name))).toEqual([]);
});

test('what a visitor runs imports no schema, even by its types alone', () => {
  for (const name of ['widget', 'adapter']) {
    expect(imports(name).filter(({ specifier }) => /zod|core\/schema/.test(specifier))).toEqual([]);
  }
});

test('no package reaches into the files of another', () => {
  for (const name of ['core', 'adapter', 'widget', 'collector']) {
    expect(imports(name).filter(({ specifier }) => /packages\/|@earshot\/\w+\/(src|dist)/.test(specifier))).toEqual([]);
  }
});
