import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '../../test/page.tsx';
import { rested, root } from '../../test/support.tsx';
import { beside } from './beside.ts';

afterEach(() => page.viewport(1280, 800));

/** A button of the page, at a place in its viewport. */
function target(left: number, top: number): HTMLButtonElement {
  const button = document.createElement('button');
  button.id = 'save';
  button.textContent = 'Save';
  Object.assign(button.style, {
    position: 'absolute',
    left: `${left}px`,
    top: `${top}px`,
    width: '80px',
    height: '30px',
  });
  document.body.append(button);
  return button;
}

const anchor = (options: object = {}) =>
  show({ questions: [{ type: 'csat' }], display: { as: 'anchor', to: '#save' } } as never, options);

const standing = (): string | null => document.querySelector('earshot-prompt')!.getAttribute('beside');

const card = (): DOMRect => root().querySelector('section')!.getBoundingClientRect();

/** Whether the card is beside the element, neither over it nor far from it, and all of it on the screen. */
function isBeside(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const it = card();
  const on = it.left >= 0 && it.top >= 0 && it.right <= innerWidth + 1 && it.bottom <= innerHeight + 1;
  const near = Math.min(Math.abs(it.top - bottom), Math.abs(top - it.bottom)) <= 24;
  return on && near && it.right > left && it.left < right;
}

const places: [string, number, number][] = [
  ['the middle', 500, 200],
  ['the upper left', 4, 4],
  ['the upper right', 910, 4],
  ['the lower left', 4, 660],
  ['the lower right', 910, 660],
];

test.each(places)('it stands beside an element in %s, by the browser’s own means', async (_, left, top) => {
  await page.viewport(1000, 700);
  const element = target(left, top);
  anchor();
  await vi.waitFor(() => expect(standing()).toBe('anchored'));
  await rested();
  expect(isBeside(element)).toBe(true);
});

test.each(places)('and by ours, where a browser has none: %s', async (_, left, top) => {
  await page.viewport(1000, 700);
  const element = target(left, top);
  const supports = vi.spyOn(CSS, 'supports').mockReturnValue(false);
  anchor();
  await vi.waitFor(() => expect(standing()).toBe('measured'));
  supports.mockRestore();
  await rested();
  expect(isBeside(element)).toBe(true);
});

test.each([false, true])('it follows while the page is scrolled, measured or not: %s', async (measured) => {
  await page.viewport(1000, 700);
  document.body.style.height = '3000px';
  const element = target(300, 500);
  const supports = measured ? vi.spyOn(CSS, 'supports').mockReturnValue(false) : undefined;
  anchor();
  await vi.waitFor(() => expect(standing()).toBe(measured ? 'measured' : 'anchored'));
  supports?.mockRestore();
  await rested();
  scrollTo(0, 300);
  await vi.waitFor(() => expect(isBeside(element)).toBe(true));
  expect(element.getBoundingClientRect().top).toBe(200);
  scrollTo(0, 0);
  document.body.style.height = '';
});

test('while its element is hidden or gone it stands in its corner, and goes back when there is one again', async () => {
  await page.viewport(1000, 700);
  const element = target(300, 200);
  anchor();
  await vi.waitFor(() => expect(standing()).toBe('anchored'));
  element.style.display = 'none';
  await vi.waitFor(() => expect(standing()).toBeNull());
  await rested();
  expect(card().right).toBe(988);
  element.style.display = '';
  await vi.waitFor(() => expect(standing()).toBe('anchored'));
  element.remove();
  await vi.waitFor(() => expect(standing()).toBeNull());
  const other = target(100, 100);
  await vi.waitFor(() => expect(standing()).not.toBeNull());
  expect(isBeside(other)).toBe(true);
});

test('whoever is in the card stays there when it moves', async () => {
  const element = target(300, 200);
  anchor();
  await vi.waitFor(() => expect(standing()).toBe('anchored'));
  const radio = root().querySelector('input')!;
  radio.focus();
  element.style.display = 'none';
  await vi.waitFor(() => expect(standing()).toBeNull());
  element.style.display = '';
  await vi.waitFor(() => expect(standing()).toBe('anchored'));
  expect(root().activeElement).toBe(radio);
});

test('with no such element it stands in its corner', () => {
  anchor();
  expect(standing()).toBeNull();
  expect(card().right).toBeGreaterThan(innerWidth - 20);
});

test('an unasked card takes no focus', async () => {
  const element = target(300, 200);
  await userEvent.click(page.elementLocator(element));
  anchor();
  await vi.waitFor(() => expect(standing()).toBe('anchored'));
  expect(document.activeElement).toBe(element);
});

test('it is measured below, above where there is more room, flush with the side that is read from, and never off the edge', () => {
  const view = { left: 0, top: 0, width: 1000, height: 700 };
  const size = { left: 0, top: 0, width: 300, height: 200 };
  const at = (left: number, top: number, dir = 'ltr') => beside({ left, top, width: 80, height: 30 }, size, view, dir);
  expect(at(100, 50)).toEqual({ x: 100, y: 88 });
  expect(at(100, 600)).toEqual({ x: 100, y: 392 });
  expect(at(500, 50, 'rtl')).toEqual({ x: 280, y: 88 });
  expect(at(950, 50)).toEqual({ x: 692, y: 88 });
  expect(at(0, 50, 'rtl')).toEqual({ x: 8, y: 88 });
});
