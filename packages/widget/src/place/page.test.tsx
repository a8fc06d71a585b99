import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '../../test/page.tsx';
import { drawn, inputs, root } from '../../test/support.tsx';

const address = location.href;
afterEach(() => history.replaceState(null, '', address));

/** Opens a survey that is a page, by a link with this after its question mark. */
function opened(query: string, questions: object[] = [{ type: 'nps' }], more: object = {}) {
  history.replaceState(null, '', `?${query}`);
  return show({ questions, display: { as: 'page', label: 'Five minutes for us' }, ...more } as never);
}

const start = (): Promise<void> => userEvent.click(page.getByRole('button', { name: 'Start the survey' }));

const checked = (): number => inputs().findIndex(({ checked }) => checked);

test('a page says what it is, and tells nobody of anything before it is started', async () => {
  const { responses } = opened('nps=9');
  expect(page.getByRole('heading', { name: 'Five minutes for us' }).elements()).toHaveLength(1);
  await drawn();
  expect(responses).toEqual([]);
  await start();
  expect(responses.map(({ status, answers }) => [status, answers])).toEqual([['shown', {}]]);
  expect(document.querySelector('earshot-start')).toBeNull();
  expect(root().activeElement?.localName).toBe('h2');
});

test('the answer that a link brings is put in, and travels when the visitor sends it', async () => {
  const { responses } = opened('nps=9');
  await start();
  expect(checked()).toBe(9);
  await userEvent.click(page.getByRole('button', { name: 'Send' }));
  await vi.waitFor(() => expect(responses.at(-1)).toMatchObject({ status: 'completed', answers: { nps: 9 } }));
});

test.each([
  ['nps', '99'],
  ['nps', '-1'],
  ['nps', 'nine'],
  ['nps', '5.5'],
  ['nps', ''],
  ['why', '9'],
])('what is no answer to the first question is not put in: ?%s=%s', async (name, value) => {
  const { responses } = opened(`${name}=${value}`);
  await start();
  await drawn();
  expect(checked()).toBe(-1);
  await userEvent.click(page.getByRole('button', { name: 'Send' }));
  await drawn();
  expect(responses.map(({ status }) => status)).toEqual(['shown']);
});

test.each([
  [{ type: 'choice', id: 'q', options: ['a', '2'] }, 'q=2', '2'],
  [{ type: 'choices', id: 'q', options: ['a', 'b', 'c'] }, 'q=a,c', ['a', 'c']],
  [{ type: 'boolean', id: 'q' }, 'q=false', false],
  [{ type: 'slider', id: 'q', min: 0, max: 100 }, 'q=40', 40],
  [{ type: 'text', id: 'q' }, 'q=Tea%20%26%20cake', 'Tea & cake'],
])('an answer of another type is read as such: %j by ?%s', async (question, query, answer) => {
  const { responses } = opened(query, [question]);
  await start();
  await userEvent.click(page.getByRole('button', { name: 'Send' }));
  await vi.waitFor(() => expect(responses.at(-1)?.answers).toEqual({ q: answer }));
});

test('fields travel that the survey declares, and no others of the address', async () => {
  const { responses } = opened('campaign=spring&token=secret', undefined, { hidden: ['campaign'] });
  await start();
  expect(responses[0]?.hidden).toEqual({ campaign: 'spring' });
  expect(JSON.stringify(responses)).not.toContain('secret');
});

test('the page can be taken away before it is started, and after', async () => {
  const early = opened('');
  early.unmount();
  expect(document.querySelector('earshot-start')).toBeNull();
  const late = opened('');
  await start();
  late.unmount();
  expect(document.querySelector('earshot-prompt')).toBeNull();
  expect(late.responses.map(({ status }) => status)).toEqual(['shown', 'dismissed']);
});
