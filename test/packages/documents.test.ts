import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseResponse, parseSurvey, surveyJsonSchema } from '@earshot/core/schema';
import { expect, test } from 'vitest';
import { sizeTable } from '../../scripts/size.ts';

// What the documents claim, held against what is built.
const root = new URL('../..', import.meta.url).pathname;
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md', { cwd: root })];

test('the README has the sizes that were built; "node scripts/size.ts --readme" writes them', () => {
  const [, table] = read('README.md').split(/<!-- \/?sizes -->/);
  expect(table!.trim()).toBe(sizeTable().trim());
});

test.each(documents)('every link of %s leads somewhere', (file) => {
  const targets = [...read(file).matchAll(/\]\(([^)#\s]+)[^)]*\)|<img src="([^"]+)"/g)].map(
    (match) => match[1] ?? match[2]!,
  );
  const dead = targets.filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(root, dirname(file), target)));
  expect(dead).toEqual([]);
});

test('every command of the repository that is mentioned exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const mentioned = documents.flatMap((file) =>
    [...read(file).matchAll(/`(?:pnpm|npm run) ([a-z][a-z:]*)`/g)].map((match) => match[1]!),
  );
  expect(mentioned.length).toBeGreaterThan(5);
  expect(mentioned.filter((name) => !(name in scripts))).toEqual([]);
});

test('every survey and response that is shown is one', () => {
  const shown = documents
    .flatMap((file) =>
      [...read(file).matchAll(/```json\n([\s\S]*?)```/g)].map((match) => ({ file, json: JSON.parse(match[1]!) })),
    )
    // What a webhook is sent has an id and a revision, too, and whatever else its page makes of the answers.
    .filter(({ json }) => 'questions' in json || ('revision' in json && 'answers' in json));
  expect(shown.length).toBeGreaterThan(2);
  for (const { file, json } of shown) {
    const read = 'questions' in json ? parseSurvey(json) : parseResponse(json);
    expect({ file, issues: 'issues' in read ? read.issues : [] }).toEqual({ file, issues: [] });
  }
});

test('each question type has a page that names every field of its document which not every question has', () => {
  const { properties } = surveyJsonSchema() as {
    properties: { questions: { items: { oneOf: { properties: { type: { const: string } } }[] } } };
  };
  const types = properties.questions.items.oneOf;
  expect(types.length).toBeGreaterThan(4);
  for (const { properties: fields } of types) {
    const pages = [`${fields.type.const}.md`, 'README.md']
      .map((page) => read(`docs/reference/question/${page}`))
      .join();
    expect(Object.keys(fields).filter((field) => !pages.includes(`| \`${field}\` |`))).toEqual([]);
  }
});

test('the documents speak of the project alone', () => {
  for (const file of documents) expect(read(file)).not.toMatch(/\/work\/|\/tmp\/|\.\.\/shared|registry\.npmjs/);
});
