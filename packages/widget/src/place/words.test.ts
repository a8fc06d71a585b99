import { expect, test } from 'vitest';
import { tags } from '../text/negotiate.ts';
import { placeWords } from './words.ts';

test.each(tags)('a tab and the start of a page speak %s', (tag) => {
  const [feedback, start] = placeWords({ texts: { tag } } as never);
  const [, english] = placeWords({} as never);
  expect(start).not.toBe(english);
  expect(feedback.length).toBeLessThanOrEqual(20);
  expect(start.length).toBeLessThanOrEqual(40);
});

test('a language that we do not have hears English', () => {
  expect(placeWords({ texts: { tag: 'xx' } } as never)).toEqual(['Feedback', 'Start the survey']);
});
