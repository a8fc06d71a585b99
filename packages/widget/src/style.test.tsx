import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { hostCss, show } from '../test/page.tsx';
import { root } from '../test/support.tsx';

test('what is typed is not a short-cut of the page', async () => {
  show('comment');
  const heard = vi.fn();
  for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, heard);
  await userEvent.type(page.getByRole('textbox'), 'g?');
  for (const type of ['keydown', 'keypress', 'keyup']) document.removeEventListener(type, heard);
  expect(heard).not.toHaveBeenCalled();
});

test.each([
  '* { all: unset !important }',
  '* { opacity: .2 !important; transform: rotate(20deg) !important }',
  'earshot-prompt { display: none; position: static; width: 10px; color: red }',
  'html { font-size: 62.5%; letter-spacing: 1em; text-transform: uppercase; line-height: 4 } body { transform: scale(2) }',
])('the page’s own rules do not reach the prompt: %s', async (css) => {
  const looks = () => {
    const section = root().querySelector('section')!;
    const { opacity, fontSize, letterSpacing, textTransform, lineHeight, color, transform } = getComputedStyle(section);
    const { width, height, x, y } = section.getBoundingClientRect();
    const { display, position, opacity: own } = getComputedStyle(root().host);
    return {
      opacity,
      fontSize,
      letterSpacing,
      textTransform,
      lineHeight,
      color,
      transform,
      width,
      height,
      x,
      y,
      display,
      position,
      own,
    };
  };
  const settled = () =>
    Promise.all(
      root()
        .querySelector('section')!
        .getAnimations()
        .map(({ finished }) => finished),
    );
  const plain = show('nps');
  await settled();
  const expected = looks();
  plain.unmount();
  hostCss(css);
  show('nps');
  await settled();
  expect(looks()).toEqual(expected);
});

test.each([
  [320, 568],
  [390, 844],
  [1280, 800],
])('at %i × %i every target is large enough and nothing is cut off', async (width, height) => {
  await page.viewport(width, height);
  show('nps');
  const section = root().querySelector('section')!;
  for (const target of root().querySelectorAll('input, button')) {
    const { width, height } = target.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
  expect(section.scrollWidth).toBeLessThanOrEqual(section.clientWidth);
  expect(section.getBoundingClientRect().left).toBeGreaterThanOrEqual(0);
  await page.viewport(1280, 800);
});

test('at 400 % zoom all of it can be scrolled to', async () => {
  await page.viewport(320, 256);
  show('nps');
  const section = root().querySelector('section')!;
  expect(section.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
  for (const target of root().querySelectorAll('input, button')) {
    target.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = target.getBoundingClientRect();
    expect(
      root()
        .elementFromPoint(x + width / 2, y + height / 2)
        ?.closest('input, button'),
    ).toBe(target);
  }
  await page.viewport(1280, 800);
});

test('the words on an accent can be read, whatever accent it is', () => {
  show('nps');
  const button = [...root().querySelectorAll('button')].at(-1)!;
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  const luminance = (color: string): number => {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((c) =>
      c <= 10 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  for (let seed = 1; seed <= 200; seed++) {
    const accent = `#${((seed * 2654435761) >>> 8).toString(16).padStart(6, '0')}`.slice(0, 7);
    document.documentElement.style.setProperty('--earshot-accent', accent);
    const { color, backgroundColor } = getComputedStyle(button);
    const [dark, light] = [luminance(color), luminance(backgroundColor)].sort((a, b) => a - b) as [number, number];
    expect((light + 0.05) / (dark + 0.05), accent).toBeGreaterThanOrEqual(4.5);
  }
  document.documentElement.style.removeProperty('--earshot-accent');
});

test('markup in a survey is shown as text', () => {
  show([{ type: 'nps', text: '<img src=x onerror=alert(1)>', help: '<b>help</b>', low: '<i>low</i>' }]);
  expect(root().querySelector('img, b, i')).toBeNull();
  expect(root().querySelector('h2')?.textContent).toBe('<img src=x onerror=alert(1)>');
});
