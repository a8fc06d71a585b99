import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const page = readFileSync(`${root}docs/guide/frameworks.md`, 'utf8');
const blocks = [...page.matchAll(/^```(.+)\n([\s\S]*?)^```/gm)].map(([, kind, code]) => ({ kind: kind!, code: code! }));

/** What the compiler says of a file that uses a framework whose types the package brings. Beside the package, which knows them all. */
function told(framework: string, code: string): string {
  const folder = mkdtempSync(join(root, 'packages/widget/.frameworks-'));
  try {
    writeFileSync(join(folder, 'use.tsx'), `import type {} from '@earshot/widget/${framework}';\n${code}`);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: '../../../tsconfig.json',
        compilerOptions: {
          // What is built, as a project of theirs has it.
          customConditions: [],
          jsx: 'preserve',
          jsxImportSource: { solid: 'solid-js' }[framework] ?? framework,
          composite: false,
          noEmit: true,
          emitDeclarationOnly: false,
          declarationMap: false,
          isolatedDeclarations: false,
          rewriteRelativeImportExtensions: false,
        },
        files: ['use.tsx'],
      }),
    );
    execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (error) {
    return (error as { stdout?: string }).stdout || String(error);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What must compile, and what must not: there is no purple theme. */
const uses: Record<string, string> = {
  react:
    'export const right = <earshot-survey theme="dark" onearshot={({ detail }) => detail.survey} />;\n// @ts-expect-error\nexport const drawn = <earshot-survey survey="nps" theme="purple" />;',
  preact: '// @ts-expect-error\nexport const drawn = <earshot-survey survey="nps" theme="purple" />;',
  solid: '// @ts-expect-error\nexport const drawn = <earshot-survey survey="nps" theme="purple" />;',
  vue: `import type { GlobalComponents } from 'vue';
type Props = InstanceType<GlobalComponents['earshot-survey']>['$props'];
export const right: Props = { survey: 'nps', theme: 'dark', onEarshot: ({ detail }) => detail.response.id };
// @ts-expect-error
export const wrong: Props = { theme: 'purple' };`,
  svelte: `import type { SvelteHTMLElements } from 'svelte/elements';
export const right: SvelteHTMLElements['earshot-survey'] = { survey: 'nps', onearshot: ({ detail }) => detail.survey };
// @ts-expect-error
export const wrong: SvelteHTMLElements['earshot-survey'] = { theme: 'purple' };`,
};

test.each(Object.keys(uses))('the types for %s know the element and what it takes', (framework) => {
  const [, shown = ''] = page.split(`\`\`\`tsx ${framework}\n`);
  expect(told(framework, `${shown.split('```')[0]}\n${uses[framework]}\n`)).toBe('');
});

test('what is shown of React, Vue and Svelte is what the examples are made of', () => {
  const files = globSync('examples/{react,vue,svelte}/{src/*.*,vite.config.ts}', { cwd: root });
  const sources = files.map((file) => readFileSync(root + file, 'utf8'));
  const own = page.slice(0, page.indexOf('## Preact'));
  const shown = blocks.filter(({ kind, code }) => !['sh', 'json'].includes(kind) && own.includes(code));
  expect(shown.length).toBe(8);
  for (const { code } of shown) expect(sources).toContain(code);
});
