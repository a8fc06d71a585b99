// What `mount(survey, { draft: true })` of the library keeps of a sitting, and how the next one goes on with it.
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { button, radio, show } from '../../test/page.tsx';
import { root } from '../../test/support.tsx';

const questions = [{ type: 'nps' as const }, { type: 'comment' as const }];
const key = 'earshot:draft:test';
const kept = (): string | null => localStorage.getItem(key);
const written = (): string => root().querySelector('textarea')!.value;
const secret = 'Slow. Ask ann@example.com';

/** Somebody gives a score and begins to write why, and then the page goes. */
async function begin(): Promise<ReturnType<typeof show>> {
  const shown = show(questions, { draft: true });
  await radio('3').click();
  await button('Next').click();
  await userEvent.fill(root().querySelector('textarea')!, secret);
  await expect.poll(kept).toContain('Slow.');
  shown.unmount();
  return shown;
}

beforeEach(() => localStorage.clear());

test('nothing is kept of a survey that was only shown, nor where no draft is wanted', async () => {
  show(questions, { draft: true }).unmount();
  expect(kept()).toBeNull();
  show(questions);
  await radio('3').click();
  // The time after which it would be.
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(kept()).toBeNull();
});

test('what was put in is kept without what is private, and there when the survey is opened again', async () => {
  const first = await begin();
  expect(kept()).not.toContain('ann@');
  const second = show(questions, { draft: true });
  expect(written()).toBe('Slow. Ask [email]');
  expect(second.events).toEqual(['shown']);
  await button('Back').click();
  await expect.element(radio('3')).toBeChecked();
  expect(second.responses).toEqual([]);
  await button('Next').click();
  await button('Send').click();
  const [last] = second.responses.slice(-1);
  expect(last).toMatchObject({ status: 'completed', answers: { nps: 3, comment: 'Slow. Ask [email]' } });
  expect(last!.id).toBe(first.responses[0]!.id);
  expect(last!.revision).toBeGreaterThan(first.responses.at(-1)!.revision);
});

test('once the visitor is through it is gone, and the next sitting begins anew', async () => {
  await begin();
  show(questions, { draft: true });
  await button('Send').click();
  expect(kept()).toBeNull();
  const next = show(questions, { draft: true });
  expect(next.responses).toMatchObject([{ status: 'shown', revision: 1 }]);
});

test.each([
  ['another version', { version: 2, questions }],
  ['other questions', { questions: [...questions, { type: 'csat' as const }] }],
])('a draft of %s is none, and is taken away', async (_, other) => {
  const first = await begin();
  const { responses } = show(other, { draft: true });
  await expect.element(radio('3')).not.toBeChecked();
  expect(responses[0]!.id).not.toBe(first.responses[0]!.id);
  expect(kept()).toBeNull();
});

test.each([
  ['too old', (draft: string) => JSON.stringify({ ...JSON.parse(draft), at: Date.now() - 86_400_000 })],
  ['broken', (draft: string) => draft.slice(1)],
])('a draft that is %s is none', async (_, spoil) => {
  await begin();
  localStorage.setItem(key, spoil(kept()!));
  const { responses } = show(questions, { draft: true });
  await expect.element(radio('3')).not.toBeChecked();
  expect(responses).toMatchObject([{ status: 'shown', revision: 1, answers: {} }]);
});
