import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { hostCss, show } from '../test/page.tsx';
import { root, type Shows } from '../test/support.tsx';

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

/** The contrast of two opaque colours, as WCAG 2.2 defines it. */
function contrast(...colors: [string, string]): number {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  const luminance = (color: string): number => {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((c) =>
      c <= 10 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [dark, light] = colors.map(luminance).sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test.each(['light', 'dark'] as const)('in the %s theme the focus can be seen on whatever has it', async (theme) => {
  show('nps', { theme });
  const card = getComputedStyle(root().querySelector('section')!).backgroundColor;
  const ring = (of: Element): string => {
    const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(of);
    expect([outlineStyle, outlineWidth]).toEqual(['solid', '3px']);
    return outlineColor;
  };
  const label = root().querySelector('label')!;
  label.querySelector('input')!.focus();
  await userEvent.keyboard(' ');
  expect(contrast(ring(label), card)).toBeGreaterThanOrEqual(3);
  const next = [...root().querySelectorAll('button')].at(-1)!;
  await userEvent.keyboard('{Tab}');
  expect(root().activeElement).toBe(next);
  expect(contrast(ring(next), card)).toBeGreaterThanOrEqual(3);
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(root().activeElement?.localName).toBe('h2'));
  expect(getComputedStyle(root().activeElement!).outlineStyle).toBe('none');
});

test('a chosen answer keeps its size, and its border is of its fill', async () => {
  show('nps');
  const label = root().querySelector('label')!;
  const before = label.getBoundingClientRect();
  label.querySelector('input')!.click();
  await vi.waitFor(() => expect(getComputedStyle(label).fontWeight).toBe('600'));
  const { borderColor, backgroundColor } = getComputedStyle(label);
  expect(borderColor).toBe(backgroundColor);
  expect(label.getBoundingClientRect()).toEqual(before);
});

test('of many options on a small screen, the way on and the way out stay in reach', async () => {
  await page.viewport(320, 568);
  show([{ type: 'choice', options: Array.from({ length: 14 }, (_, i) => `Option ${i + 1}`) }]);
  const section = root().querySelector('section')!;
  const [close, send] = [root().querySelector('.x')!, [...root().querySelectorAll('button')].at(-1)!];
  for (const scrolled of [0, 9999]) {
    section.scrollTop = scrolled;
    for (const target of [close, send]) {
      const { x, y, width, height } = target.getBoundingClientRect();
      expect(target.contains(root().elementFromPoint(x + width / 2, y + height / 2))).toBe(true);
    }
  }
  await page.viewport(1280, 800);
});

test('English words keep their order in a page that is written from right to left', () => {
  show([{ type: 'choice', text: 'Which fits?', options: ['This?', 'That?'] }], { locale: 'ar' });
  for (const words of root().querySelectorAll('h2, label')) {
    const text = [...words.childNodes].find(({ nodeType }) => nodeType === 3)!;
    const at = (index: number): number => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      return range.getBoundingClientRect().x;
    };
    expect(at(text.textContent!.length - 1)).toBeGreaterThan(at(0));
  }
});

test('a slider has a track in forced colours, and a thumb that grows with the card', () => {
  show([{ type: 'csat', look: 'slider' }]);
  const slider = root().querySelector('input')!;
  const { forcedColorAdjust, fontSize, height } = getComputedStyle(slider) as CSSStyleDeclaration & {
    forcedColorAdjust: string;
  };
  expect([forcedColorAdjust, fontSize, height]).toEqual(['none', '16px', '44px']);
});

test('the words on an accent can be read, whatever accent it is', () => {
  show('nps');
  const button = [...root().querySelectorAll('button')].at(-1)!;
  for (let seed = 1; seed <= 200; seed++) {
    const accent = `#${((seed * 2654435761) >>> 8).toString(16).padStart(6, '0')}`.slice(0, 7);
    document.documentElement.style.setProperty('--earshot-accent', accent);
    const { color, backgroundColor } = getComputedStyle(button);
    expect(contrast(color, backgroundColor), accent).toBeGreaterThanOrEqual(4.5);
  }
  document.documentElement.style.removeProperty('--earshot-accent');
});

test.each<[Shows, string[]]>([
  ['nps', ['card', 'close', 'question', 'option', 'button']],
  ['comment', ['card', 'close', 'question', 'field', 'button']],
  ['csat', ['card', 'close', 'question', 'slider', 'button']],
])('a page dresses the parts of %s', (survey, parts) => {
  show(survey);
  hostCss(parts.map((part) => `earshot-prompt::part(${part}) { outline: 7px solid }`).join(''));
  const dressed = [...root().querySelectorAll('[part]')].filter((at) => getComputedStyle(at).outlineWidth === '7px');
  expect([...new Set(dressed.map((at) => at.getAttribute('part')))].sort()).toEqual(parts.sort());
});

test('markup in a survey is shown as text', () => {
  show([{ type: 'nps', text: '<img src=x onerror=alert(1)>', help: '<b>help</b>', low: '<i>low</i>' }]);
  expect(root().querySelector('img, b, i')).toBeNull();
  expect(root().querySelector('h2')?.textContent).toBe('<img src=x onerror=alert(1)>');
});
