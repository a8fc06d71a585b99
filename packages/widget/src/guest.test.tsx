// A prompt as a guest of the page and of whoever uses it: focus, what is said, what is printed, what never happens.
import { afterEach, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { contrast } from '../test/accessible.ts';
import { button, focused, hostCss, hostField, show } from '../test/page.tsx';
import { drawn, inputs, root } from '../test/support.tsx';

const emulate = (media: object): Promise<unknown> =>
  (cdp() as unknown as { send(method: string, params: object): Promise<unknown> }).send(
    'Emulation.setEmulatedMedia',
    media,
  );

afterEach(async () => {
  vi.useRealTimers();
  await emulate({ media: '', features: [] });
  await page.viewport(1280, 800);
});

test('Tab leads from the page into the prompt and out of it again, and Shift and Tab lead back', async () => {
  const field = await hostField();
  show('nps');
  await userEvent.keyboard('{Tab}');
  expect(focused()?.getAttribute('aria-label')).toBe('Close survey');
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(document.activeElement).toBe(field);
  const stops = new Set<Element | null>();
  for (let i = 0; i < 8; i++) {
    await userEvent.keyboard('{Tab}');
    stops.add(document.activeElement);
  }
  expect(stops).toContain(root().host);
  expect(stops.size).toBeGreaterThan(1);
});

test('words that are selected on the page stay selected while a prompt comes', async () => {
  document.body.append('Words of the page');
  getSelection()!.selectAllChildren(document.body);
  show('nps');
  await drawn();
  expect(getSelection()!.toString()).toContain('Words of the page');
});

test('the way out stands first, has words for a name, and is not in the way of the heading', () => {
  show('nps');
  const [close] = root().querySelectorAll('button');
  expect(close?.ariaLabel).toBe('Close survey');
  const { left, top } = close!.getBoundingClientRect();
  const heading = root().querySelector('h2')!.getBoundingClientRect();
  expect(heading.right <= left + 1 || heading.top >= top).toBe(true);
});

test('shown again, it is said again', async () => {
  const status = (): string | null => root().querySelector('.said')!.textContent;
  const { open, close } = show('nps');
  for (let i = 0; i < 2; i++) {
    expect(status()).toBe('');
    await vi.waitFor(() => expect(status()).toMatch(/short survey/));
    close();
    open();
  }
});

test('from one question to the next the focus is never lost to the page', async () => {
  show('nps');
  inputs()[8]!.focus();
  await userEvent.keyboard(' ');
  const lost: boolean[] = [];
  let watching = true;
  const watch = (): void => {
    lost.push(document.activeElement === document.body);
    if (watching) requestAnimationFrame(watch);
  };
  watch();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(focused()?.textContent).toMatch(/main reason/));
  await userEvent.click(button('Back'));
  await vi.waitFor(() => expect(focused()?.textContent).toMatch(/recommend/));
  watching = false;
  expect(lost.length).toBeGreaterThan(1);
  expect(lost).not.toContain(true);
});

test('nothing is disabled, whatever is still missing: pressing it says what to do', () => {
  show([{ type: 'nps', required: true }]);
  expect(root().querySelector('[disabled], button[aria-disabled]')).toBeNull();
});

test('no clock closes it', () => {
  vi.useFakeTimers();
  show('nps');
  vi.advanceTimersByTime(24 * 3_600_000);
  expect(root().querySelector('h2')).not.toBeNull();
});

test('it is not printed', async () => {
  show('nps');
  await emulate({ media: 'print' });
  expect(getComputedStyle(root().host).display).toBe('none');
});

test('it moves for a quarter of a second, and not at all for who wants less motion', async () => {
  await emulate({ features: [{ name: 'prefers-reduced-motion', value: 'no-preference' }] });
  const { unmount } = show('nps');
  expect(
    root()
      .getAnimations()
      .map(({ effect }) => effect?.getComputedTiming().endTime),
  ).toEqual([250]);
  unmount();
  await emulate({ features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
  show('nps');
  expect(root().getAnimations()).toEqual([]);
});

test('letters grow with those of the browser, are 16 pixels at least, and so are those that are typed', async () => {
  const { unmount } = show('comment');
  const size = (): string[] =>
    ['section', 'textarea'].map((each) => getComputedStyle(root().querySelector(each)!).fontSize);
  expect(size()).toEqual(['16px', '16px']);
  hostCss('html { font-size: 200% }');
  expect(size()).toEqual(['32px', '32px']);
  unmount();
  await page.viewport(320, 480);
  show('nps');
  const card = root().querySelector('section')!;
  expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
});

/** Accents over the whole range, and those that hosts are known to have. */
const accents = [
  ...[0, 30, 60, 90, 120, 180, 240, 300].flatMap((hue) =>
    [10, 30, 50, 70, 90].map((light) => `hsl(${hue} 90% ${light}%)`),
  ),
  ...['#000', '#fff', '#888', '#ffff00', '#ffd400', '#00ff00', 'rgb(127 127 127)', 'transparent'],
];

test.each(['light', 'dark'] as const)(
  'in the %s theme any accent stands out from the card, and words on it can be read',
  async (theme) => {
    show('nps', { theme });
    inputs()[8]!.click();
    await drawn();
    const card = getComputedStyle(root().querySelector('section')!).backgroundColor;
    const faults: string[] = [];
    for (const accent of accents) {
      document.documentElement.style.setProperty('--earshot-accent', accent);
      for (const each of [
        [...root().querySelectorAll('button')].at(-1)!,
        root().querySelector('label:has(:checked)')!,
      ]) {
        const { color, backgroundColor } = getComputedStyle(each);
        const [shape, words] = [contrast(backgroundColor, card), contrast(color, card, backgroundColor)];
        if (shape < 3 || words < 4.5)
          faults.push(`${each.localName} ${accent}: ${shape.toFixed(2)}, ${words.toFixed(2)}`);
      }
    }
    document.documentElement.style.removeProperty('--earshot-accent');
    expect(faults).toEqual([]);
  },
);

test('pressing on again with the same problem leads to the part that is open, not to the first', async () => {
  show([{ type: 'matrix', rows: ['Speed', 'Price'], points: 3, everyRow: true }]);
  await userEvent.click(inputs()[1]!);
  const here = (): void => expect(focused()).toBe(inputs()[3]);
  for (let i = 0; i < 2; i++) {
    await userEvent.click(button('Send'));
    await vi.waitFor(here);
  }
  inputs()[1]!.focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(here);
});

test('what the visitor goes to on the page is never hidden altogether', async () => {
  const field = await hostField();
  const under = field.cloneNode() as HTMLInputElement;
  under.style.cssText = 'position: fixed; right: 60px; bottom: 60px; width: 80px';
  document.body.append(under);
  show('nps');
  const opacity = (): string => getComputedStyle(root().host).opacity;
  expect(opacity()).toBe('1');
  under.focus();
  expect(opacity()).toBe('0.2');
  field.focus();
  expect(opacity()).toBe('1');
  under.focus();
  inputs()[0]!.focus();
  expect(opacity()).toBe('1');
});
