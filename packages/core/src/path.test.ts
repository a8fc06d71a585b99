import { expect, test } from 'vitest';
import { pathText } from './path.ts';

test.each([
  [[], 'document'],
  [['id'], 'id'],
  [['questions', 0, 'type'], 'questions[0].type'],
  [[0, 'id'], '[0].id'],
  [['answers', 'my key'], 'answers.my key'],
])('%j is written %s', (path, text) => {
  expect(pathText(path)).toBe(text);
});
