import { expect, test } from 'vitest';
import { tags } from '../text/negotiate.ts';
import type { Language } from '../text/speak.ts';
import { placeWords } from './words.ts';

test.each(tags)('a tab and the start of a page speak %s', async (tag) => {
  const { [tag.replace('-', '')]: texts } = (await import(`../text/${tag}.ts`)) as Record<string, Language>;
  const [feedback, start] = placeWords({ texts } as never);
  const [, english] = placeWords({} as never);
  expect(start).not.toBe(english);
  expect(feedback.length).toBeLessThanOrEqual(20);
  expect(start.length).toBeLessThanOrEqual(40);
});

test('a language that we do not have hears English', () => {
  expect(placeWords({ texts: { tag: 'xx' } } as never)).toEqual(['Feedback', 'Start the survey']);
});
