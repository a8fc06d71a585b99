import { globSync, readFileSync } from 'node:fs';
import { rules } from '@earshot/core';
import { instrumentsById } from '@earshot/core/instrument';
import { expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const readme = readFileSync(`${root}README.md`, 'utf8');

test('the README counts the question types, instruments and languages that there are', () => {
  expect(readme).toContain(`There are ${Object.keys(rules).length} [question types]`);
  expect(readme).toContain(`${Object.keys(instrumentsById).length} ready-made [instruments]`);
  const languages = globSync('packages/widget/src/text/*.ts', { cwd: root }).filter((file) =>
    /\/(?!en\.)[a-z]{2}(-\w+)?\.ts$/.test(file),
  );
  expect(languages).toHaveLength(30);
  expect(readme).toContain('[thirty languages]');
});
