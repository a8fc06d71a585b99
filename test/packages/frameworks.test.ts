import { execFile } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { beforeAll, expect, inject, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const project = inject('packed');
const page = readFileSync(`${root}docs/guide/frameworks.md`, 'utf8');
const blocks = [...page.matchAll(/^```(.+)\n([\s\S]*?)^```/gm)].map(([, kind, code]) => ({ kind: kind!, code: code! }));

/** The code that the page shows under such a heading of a block. */
const shown = (kind: string): string => blocks.find((block) => block.kind === kind)!.code;

// Beside the packages, as a project of theirs has them.
const beside = {
  'examples/react': ['react', 'react-dom', '@types/react', '@types/react-dom', 'vite'],
  'examples/vue': ['vue'],
  'examples/svelte': ['svelte'],
  'packages/widget': ['solid-js'],
  'test/packages/checkers': ['@angular/core'],
};

beforeAll(() => {
  for (const [folder, names] of Object.entries(beside))
    for (const name of names) {
      const link = join(project, 'node_modules', name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(realpathSync(join(root, folder, 'node_modules', name)), link);
    }
});

interface Framework {
  /** What the page shows of it; without, it is the whole example of that name. */
  files?: Record<string, string>;
  checker: string[];
  /** The file that holds what is wrong, a line each, between these two. */
  file: string;
  around: [string, string];
  /** A value that the attribute cannot have, an attribute that there is not, a listener that takes something else. */
  wrong: string[];
  options?: Record<string, unknown>;
}

const tsc = [join(root, 'node_modules/.bin/tsc'), '-p', '.'];
const checker = (name: string): string => join(root, 'test/packages/checkers/node_modules/.bin', name);
const jsx: Pick<Framework, 'checker' | 'file' | 'around'> = {
  checker: tsc,
  file: 'wrong.tsx',
  around: ['export const wrong = (<>', '</>);'],
};

const frameworks: Record<string, Framework> = {
  react: {
    ...jsx,
    wrong: ['survey={5}', 'theme="purple"', 'endpont="/"', 'onearshot={(n: number) => n}'],
  },
  preact: {
    ...jsx,
    files: { 'use.tsx': shown('tsx preact') },
    wrong: ['survey={5}', 'theme="purple"', 'endpont="/"', 'onearshot={(n: number) => n}'],
  },
  solid: {
    ...jsx,
    files: { 'use.tsx': shown('tsx solid') },
    wrong: ['prop:survey={5}', 'theme="purple"', 'endpont="/"', 'on:earshot={(n: number) => n}'],
  },
  vue: {
    checker: [checker('vue-tsc'), '-p', '.'],
    file: 'Wrong.vue',
    around: ['<template>', '</template>'],
    wrong: [':survey="5"', 'theme="purple"', 'endpont="/"', '@earshot="(n: number) => n"'],
    options: { vueCompilerOptions: { strictTemplates: true } },
  },
  svelte: {
    checker: [checker('svelte-check'), '--tsconfig', 'tsconfig.json', '--output', 'machine'],
    file: 'Wrong.svelte',
    around: ['<script lang="ts"></script>', ''],
    wrong: ['survey={5}', 'theme="purple"', 'endpont="/"', 'onearshot={(n: number) => n}'],
  },
  angular: {
    checker: [checker('ngc'), '-p', '.'],
    files: { 'earshot-survey.ts': shown('ts earshot-survey.ts'), 'feedback.ts': shown('ts feedback.ts') },
    file: 'wrong.ts',
    around: [
      `import { Component } from '@angular/core';
import { EarshotSurvey } from './earshot-survey';
@Component({ selector: 'app-wrong', imports: [EarshotSurvey], template: \``,
      '` }) export class Wrong { survey = { id: "x", questions: [] }; take(_: number) {} }',
    ],
    wrong: [
      'endpoint="/" [survey]="5"',
      'endpoint="/" [survey]="survey" theme="purple"',
      'endpoint="/" [survey]="survey" [endpont]="survey.id"',
      'endpoint="/" [survey]="survey" (earshot)="take($event)"',
    ],
    options: { angularCompilerOptions: { strictTemplates: true } },
  },
};

/** What a checker says of a folder. */
async function check([command, ...args]: string[], folder: string): Promise<string> {
  interface Said {
    stdout: string;
    stderr: string;
  }
  const said: Said = await promisify(execFile)(command!, args, { cwd: folder }).catch((failed: Said) => failed);
  return stripVTControlCharacters(said.stdout + said.stderr);
}

/** The places where it finds fault: `file:line`, in order. */
function faults(said: string): string[] {
  const errors = said.split('\n').filter((line) => /error/i.test(line));
  const places = errors.map((line) => /([\w-]+\.(?:tsx?|vue|svelte))\W+(\d+)[,:]\d+/.exec(line));
  return [...new Set(places.flatMap((place) => (place ? `${place[1]}:${place[2]}` : [])))].sort();
}

test.concurrent.each(Object.entries(frameworks))(
  'the types for %s let pass what the page shows, and no line that is wrong',
  async (name, framework) => {
    const { checker, files, file, around, wrong, options } = framework;
    const folder = join(project, name);
    if (files) mkdirSync(folder);
    else cpSync(join(root, 'examples', name, 'src'), folder, { recursive: true });

    const [before, after] = around;
    const lines = wrong.map((attributes) => `<earshot-survey ${attributes} />`);
    const config = {
      extends: join(root, 'tsconfig.json'),
      compilerOptions: {
        // What is built, as a project of theirs has it.
        customConditions: [],
        types: name === 'angular' ? [] : ['vite/client', `@earshot/widget/${name}`],
        jsx: 'preserve',
        jsxImportSource: name === 'solid' ? 'solid-js' : name,
        composite: false,
        noEmit: true,
        emitDeclarationOnly: false,
        declarationMap: false,
        isolatedDeclarations: false,
        rewriteRelativeImportExtensions: false,
      },
      include: ['.'],
      ...options,
    };
    const written = { ...files, [file]: [before, ...lines, after].join('\n'), 'tsconfig.json': JSON.stringify(config) };
    for (const [path, text] of Object.entries(written)) writeFileSync(join(folder, path), text);

    const first = before.split('\n').length + 1;
    const said = await check(checker, folder);
    expect(faults(said), said).toEqual(lines.map((_, index) => `${file}:${first + index}`));
  },
);

test('what is shown of React, Vue and Svelte is what the examples are made of', () => {
  const files = globSync('examples/{react,vue,svelte}/{src/*.*,vite.config.ts}', { cwd: root });
  const sources = files.map((file) => readFileSync(root + file, 'utf8'));
  const own = page.slice(0, page.indexOf('## Preact'));
  const shown = blocks.filter(({ kind, code }) => !['sh', 'json'].includes(kind) && own.includes(code));
  expect(shown.length).toBe(9);
  for (const { code } of shown) expect(sources).toContain(code);
});
