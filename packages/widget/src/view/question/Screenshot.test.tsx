// What a screenshot does beyond the contract of question.test.tsx. That one is taken is in test/journey/screenshot.test.ts.
import { isAnswer, questionTexts } from '@earshot/core';
import { cleanup, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, focused, hostField, show } from '../../../test/page.tsx';
import { drawn, noise, seen } from '../../../test/picture.ts';
import { keeper, rested, root, survey } from '../../../test/support.tsx';
import { createSitting } from '../../checked.ts';
import { en } from '../../text/en.ts';
import { en as shots } from '../../text/screenshot/en.ts';
import type { Ask } from '../ask.ts';
import { Screenshot } from './Screenshot.tsx';

const said = (): string | null | undefined => root().querySelector('.shots [role=status]')?.textContent;
const says = (words: string): Promise<void> => vi.waitFor(() => expect(said()).toContain(words), 10_000);
const rects = (): SVGRectElement[] => [...root().querySelectorAll('rect')];
/** Where the boxes lie, as a screen reader is told. */
const places = (): (string | null)[] => rects().map((rect) => rect.getAttribute('aria-valuetext'));
const placed = (...all: string[]): Promise<void> => vi.waitFor(() => expect(places()).toEqual(all));

/** Chooses a file, as the browser does it once the visitor has. */
function choose(file: File): void {
  const input = root().querySelector<HTMLInputElement>('input[type=file]')!;
  const data = new DataTransfer();
  data.items.add(file);
  input.files = data.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Shows a prompt in which a picture was chosen. */
async function chosen(file: File | Promise<File> = drawn(400, 200), more: object[] = []) {
  const shown = show([{ type: 'screenshot' }, ...more] as never);
  choose(await file);
  await says('Picture added.');
  await vi.waitFor(() => expect(root().querySelector('canvas')).toBeTruthy());
  return shown;
}

/** What the response says, once what is hidden is written: before that, nobody can go on. */
async function sent({ responses }: Awaited<ReturnType<typeof chosen>>, words = 'Send'): Promise<unknown> {
  const given = (): unknown => responses.at(-1)?.answers['screenshot'];
  await vi.waitFor(
    () => {
      if (!given()) [...root().querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click();
      expect(given()).toBeTruthy();
    },
    { timeout: 10_000, interval: 200 },
  );
  return given();
}

/** Presses, moves and lets go of a pointer, at shares of the picture. */
function stroke(...points: [x: number, y: number][]): void {
  const svg = root().querySelector('.shot svg')!;
  const { left, top, width, height } = svg.getBoundingClientRect();
  const send = (type: string, [x, y]: [number, number]): void => {
    const [clientX, clientY] = [left + x * width, top + y * height];
    const target = type === 'pointerdown' ? root().elementFromPoint(clientX, clientY)! : svg;
    target.dispatchEvent(new PointerEvent(type, { clientX, clientY, pointerId: 1, bubbles: true, composed: true }));
  };
  // There is no such pointer that could be kept.
  (svg as SVGSVGElement).setPointerCapture = () => {};
  send('pointerdown', points[0]!);
  for (const point of points.slice(1)) send('pointermove', point);
  send('pointerup', points.at(-1)!);
}

test('a large picture becomes one that fits, and can still be made out', async () => {
  const answer = await sent(await chosen(drawn(3000, 2000, noise)));
  expect(isAnswer({ type: 'screenshot' }, answer)).toBe(true);
  const { width, height } = await seen(answer);
  expect(width).toBeLessThanOrEqual(1600);
  expect(width).toBeGreaterThan(300);
  expect(width / height).toBeCloseTo(1.5, 1);
});

test('what a question allows is kept, and what is in the file beside the picture is not', async () => {
  const jpeg = new Uint8Array(await (await drawn(1200, 900, noise, 'image/jpeg')).arrayBuffer());
  const exif = new TextEncoder().encode('\0\x1AExif\0\0N 48.2082 E 16.3738');
  const file = new File([jpeg.slice(0, 2), new Uint8Array([0xff, 0xe1]), exif, jpeg.slice(2)], 'a.jpg');
  expect(await file.text()).toContain('48.2082');
  const { responses } = show([{ type: 'screenshot', maxLength: 20_000 }] as never);
  choose(file);
  await says('Picture added.');
  await userEvent.click(button('Send'));
  const answer = responses.at(-1)!.answers['screenshot'] as string;
  expect(answer.length).toBeLessThanOrEqual(20_000);
  expect(atob(answer.split(',')[1]!)).not.toMatch(/Exif|48\.2082/);
});

test('the pictures of a survey share what a collector has room for', async () => {
  const shown = await chosen(drawn(1200, 900, noise), [{ type: 'screenshot', id: 'more' }]);
  expect(((await sent(shown, 'Next')) as string).length).toBeLessThanOrEqual(90_000);
});

test('what is under a box is black in what travels, and the rest is as it was', async () => {
  const shown = await chosen();
  await rested();
  const { y } = root().querySelector('.shot')!.getBoundingClientRect();
  stroke([0.1, 0.1], [0.2, 0.2], [0.5, 0.6]);
  await placed('10% from the left, 10% from the top, 40% wide, 50% high');
  // What is drawn on does not move under the hand.
  expect(root().querySelector('.shot')!.getBoundingClientRect().y).toBe(y);
  const { bright } = await seen(await sent(shown));
  for (const [x, y] of [
    [41, 21],
    [120, 70],
    [198, 118],
  ] as const)
    expect(bright(x, y)).toBeLessThan(20);
  for (const [x, y] of [
    [30, 12],
    [215, 130],
    [390, 190],
  ] as const)
    expect(bright(x, y)).toBeGreaterThan(235);
});

test('while a box is new, nobody can send the picture without it', async () => {
  const { responses } = await chosen();
  stroke([0.1, 0.1], [0.9, 0.9]);
  button('Send')
    .element()
    .dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await vi.waitFor(() => expect(root().getElementById('e')?.textContent).toContain('One moment'));
  expect(responses.at(-1)?.answers).toEqual({});
  await vi.waitFor(() => expect(root().getElementById('e')?.textContent).toBe(''), 10_000);
  await userEvent.click(button('Send'));
  expect((await seen(responses.at(-1)!.answers['screenshot'])).bright(200, 100)).toBeLessThan(20);
});

test('two taps draw a box as well as dragging does, and a tap on a box takes it up', async () => {
  await chosen();
  stroke([0.25, 0.25]);
  await says('Now tap the opposite corner.');
  expect(places()).toEqual([]);
  stroke([0.75, 0.5]);
  await placed('25% from the left, 25% from the top, 50% wide, 25% high');
  stroke([0.5, 0.4]);
  await vi.waitFor(() => expect(focused()).toBe(rects()[0]));
  expect(places()).toHaveLength(1);
});

test('a box is dragged elsewhere, and stays inside the picture', async () => {
  await chosen();
  stroke([0.1, 0.1], [0.3, 0.3]);
  await placed('10% from the left, 10% from the top, 20% wide, 20% high');
  stroke([0.2, 0.2], [0.4, 0.5], [0.9, 0.9]);
  await placed('80% from the left, 80% from the top, 20% wide, 20% high');
  await userEvent.click(button('Undo'));
  await placed('10% from the left, 10% from the top, 20% wide, 20% high');
});

test('a box is added, moved, resized and removed by keys, and all of it undone', async () => {
  await chosen();
  (button('Add a box').element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(focused()).toBe(rects()[0]));
  await placed('30% from the left, 40% from the top, 40% wide, 20% high');
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowUp}{Shift>}{ArrowDown}{ArrowLeft}{/Shift}');
  await placed('32% from the left, 38% from the top, 39% wide, 22% high');
  await expect.element(page.getByRole('slider', { name: 'Box 1 of 1' })).toBeInTheDocument();
  await userEvent.keyboard('{Delete}');
  await placed();
  await vi.waitFor(() => expect(focused()).toBe(button('Add a box').element()));
  // Each run of one key is one change: removed, resized, moved, added.
  for (const places of [
    '32% from the left, 38% from the top, 39% wide, 22% high',
    '32% from the left, 38% from the top, 40% wide, 20% high',
    '30% from the left, 40% from the top, 40% wide, 20% high',
  ]) {
    await userEvent.click(button('Undo'));
    await placed(places);
  }
  await userEvent.click(button('Undo'));
  await placed();
  await expect.element(button('Undo')).toHaveAttribute('aria-disabled', 'true');
});

test('a picture is pasted or dropped, but not what the visitor pastes elsewhere', async () => {
  const shown = show([{ type: 'screenshot' }] as never);
  await vi.waitFor(() => expect(root().querySelector('.shots')).toBeTruthy());
  const data = new DataTransfer();
  data.items.add(await drawn(40, 30));
  const paste = (at: Element, clipboardData = data): boolean =>
    at.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }));
  paste(await hostField());
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(root().querySelector('canvas')).toBeNull();
  paste(root().querySelector('.shots')!, new DataTransfer());
  await says('Copy a picture first.');
  paste(document.body);
  await says('Picture added.');
  await userEvent.click(button('Remove picture'));
  await says('Picture removed.');
  root()
    .querySelector('.shots')!
    .dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
  await says('Picture added.');
  expect((await seen(await sent(shown))).width).toBe(40);
});

test.each([
  ['no picture', () => new File(['Hello.'], 'a.txt'), 'cannot be opened'],
  [
    'a document that can be drawn',
    () => new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.svg', { type: 'image/svg+xml' }),
    'cannot be opened',
  ],
  [
    'more than can be held',
    () => new File([new Uint8Array(33 * 1024 * 1024)], 'a.png', { type: 'image/png' }),
    'too large',
  ],
])('%s is told, and what to do', async (_, file, words) => {
  show([{ type: 'screenshot' }] as never);
  choose(file());
  await says(words);
  expect(root().querySelector('canvas')).toBeNull();
});

test('who comes back finds the picture with what is hidden, and may go on with it', async () => {
  const shown = await chosen(undefined, [{ type: 'comment' }]);
  stroke([0, 0], [0.5, 1]);
  await placed('0% from the left, 0% from the top, 50% wide, 100% high');
  await sent(shown, 'Next');
  await userEvent.click(button('Back'));
  await placed('0% from the left, 0% from the top, 50% wide, 100% high');
  await userEvent.click(button('Remove picture'));
  await userEvent.click(button('Next'));
  await userEvent.fill(page.getByRole('textbox'), 'Without.');
  await userEvent.click(button('Send'));
  expect(shown.responses.at(-1)?.answers).toEqual({ comment: 'Without.' });
});

test('a question that must be answered says so beside the control, and the focus goes there', async () => {
  show([{ type: 'screenshot', required: true }] as never);
  await userEvent.click(button('Send'));
  await vi.waitFor(() => expect(root().getElementById('e')?.textContent).toBe('Add a picture.'));
  expect(focused()).toBe(root().querySelector('input[type=file]'));
});

test('an answer from an earlier sitting is a picture again, and more of it can be hidden', async () => {
  const before = await sent(await chosen(drawn(200, 100)));
  const later = createSitting(survey([{ type: 'screenshot' }]), { outlet: keeper() });
  later.show();
  later.choose(before);
  const ask = {
    ...later,
    texts: { ...questionTexts, ...shots, ...en },
    locale: 'en',
    arrive: () => {},
  } as unknown as Ask;
  render(<Screenshot question={later.question.value as never} ask={ask} />);
  await screen.findByRole('img', { name: 'The picture that will be sent' });
  await userEvent.click(screen.getByRole('button', { name: 'Add a box' }));
  await vi.waitFor(() => expect(isAnswer({ type: 'screenshot' }, later.draft.value)).toBe(true), 10_000);
  const { bright } = await seen(later.draft.value);
  expect([bright(100, 50) < 20, bright(20, 20) > 235]).toEqual([true, true]);
  cleanup();
});
