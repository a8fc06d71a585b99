import { questionTexts, typeOf } from '@earshot/core';
import { parseSurvey } from '@earshot/core/schema';
import { expect, test } from 'vitest';
import { index, names, questionPage } from '../../scripts/question-pages.ts';

test.each([index, ...names])('the tables of %s.md are the ones that are written from the schema', (name) => {
  const { text, wanted } = questionPage(name);
  expect(text, 'run "pnpm index:questions"').toMatch(/^# .*\n[\s\S]*\| `/);
  expect(text, 'run "pnpm index:questions"').toBe(wanted);
});

test.each(names)('%s.md shows a survey with such a question, and our words for one', (name) => {
  const { text } = questionPage(name);
  const parsed = parseSurvey(JSON.parse(text.match(/```json\n([\s\S]*?)```/)![1]!));
  expect('issues' in parsed ? parsed.issues : []).toEqual([]);
  const questions = 'survey' in parsed ? parsed.survey.questions.filter(({ type }) => type === name) : [];
  expect(questions.length).toBeGreaterThan(0);
  for (const question of questions) {
    // The words of the scale library stand in one page for all.
    const words = typeOf(question).wording({ ...question, scale: undefined } as typeof question, questionTexts);
    for (const word of [words.text, ...(words.labels ?? [])]) expect(text).toContain(word);
  }
});

test('the first page leads to each type', () => {
  const { text } = questionPage(index);
  expect(names.filter((name) => !text.includes(`[\`${name}\`](${name}.md)`))).toEqual([]);
});
