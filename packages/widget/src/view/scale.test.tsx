import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, csat, focused, radio, show } from '../../test/page.tsx';
import { inputs } from '../../test/support.tsx';

test('the ends of the scale carry their words in their names', async () => {
  show('nps');
  await expect.element(radio('0 – Not at all likely')).toBeInTheDocument();
  await expect.element(radio('10 – Extremely likely')).toBeInTheDocument();
});

test.each([3, 4, 7])('on %i points only the ends have our words, since our five would say something else', (points) => {
  show([{ type: 'csat', look: 'faces', points }]);
  const names = inputs().map(({ ariaLabel }) => ariaLabel);
  expect(names.slice(1, -1)).toEqual(names.slice(1, -1).map((_, index) => `${index + 2}`));
  expect([names[0], names.at(-1)]).toEqual(['Very dissatisfied', 'Very satisfied']);
});

test('a slider starts without an answer, and says so', async () => {
  const { responses } = show(csat('slider'));
  expect(inputs()[0]!.ariaValueText).toBe('No answer yet');
  await userEvent.click(button('Send'));
  await expect.element(page.getByText('Choose an answer.')).toBeVisible();
  expect(responses).toHaveLength(1);
});

test('a tap where the thumb of a slider stands already is an answer', async () => {
  const { responses } = show(csat('slider'));
  await userEvent.click(inputs()[0]!);
  await userEvent.click(button('Send'));
  expect(responses.at(-1)?.answers).toEqual({ csat: 3 });
});

test.each([
  ['stars', ['1 star', '2 stars', '3 stars', '4 stars', '5 stars']],
  ['faces', ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied']],
] as const)('%s have words for names and the same answers', async (look, names) => {
  const { responses } = show(csat(look));
  expect(inputs().map(({ ariaLabel }) => ariaLabel)).toEqual(names);
  await userEvent.click(radio(names[3]));
  await userEvent.click(button('Send'));
  expect(responses.at(-1)?.answers).toEqual({ csat: 4 });
});

test('sending without a choice says what to do, where it is to be done', async () => {
  show([{ type: 'nps', required: true }]);
  const group = page.getByRole('radiogroup');
  await expect.element(group).toHaveAttribute('aria-required', 'true');
  await expect.element(group).toHaveAttribute('aria-invalid', 'false');
  await userEvent.click(button('Send'));
  await expect.element(group).toHaveAttribute('aria-invalid', 'true');
  await expect.element(group).toHaveAccessibleDescription('Choose an answer.');
  expect(focused()).toBe(inputs()[0]);
  await userEvent.keyboard(' ');
  await expect.element(group).toHaveAccessibleDescription('');
});
