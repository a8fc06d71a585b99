import type { SurveyDocument } from '@earshot/core';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { arabic, inputs, keeper, root, survey } from '../../test/support.tsx';
import type { WidgetEvent } from '../event.ts';
import { type Mounted, type MountOptions, mount } from '../mount.ts';

let shown: Mounted[] = [];

function show(what: Parameters<typeof survey>[0], options: Partial<MountOptions> = {}) {
  const outlet = keeper();
  const events: WidgetEvent['type'][] = [];
  const mounted = mount(survey(what), { outlet, on: ({ type }) => events.push(type), ...options });
  shown.push(mounted);
  return { ...mounted, events, responses: outlet.responses };
}

afterEach(() => {
  for (const { unmount } of shown) unmount();
  shown = [];
  document.body.replaceChildren();
  document.querySelector('style#host')?.remove();
});

/** A field of the page that the visitor is typing in. */
async function hostField(): Promise<HTMLInputElement> {
  const field = document.createElement('input');
  field.ariaLabel = 'Of the page';
  document.body.append(field);
  await userEvent.click(field);
  return field;
}

function hostCss(css: string): void {
  const style = document.createElement('style');
  style.id = 'host';
  style.textContent = css;
  document.head.append(style);
}

const focused = (): Element | null => root().activeElement;
const chosen = (): string | undefined =>
  inputs().find(({ checked }) => checked)?.parentElement?.textContent ?? undefined;
const button = (name: string) => page.getByRole('button', { name, exact: true });
const radio = (name: string) => page.getByRole('radio', { name, exact: true });
const csat = (look: 'numbers' | 'stars' | 'faces' | 'slider', points = 5): SurveyDocument['questions'] => [
  { type: 'csat', look, points },
];

test('an unasked prompt leaves focus, caret and what is being typed to the page', async () => {
  const field = await hostField();
  await userEvent.keyboard('ab');
  show('nps');
  await userEvent.keyboard('c');
  expect(document.activeElement).toBe(field);
  expect(field.value).toBe('abc');
});

test('an unasked prompt is a region named by its question, and no dialog', async () => {
  show('nps');
  await expect
    .element(page.getByRole('region', { name: 'How likely are you to recommend us to a friend or colleague?' }))
    .toBeVisible();
  expect(root().querySelector('[aria-modal], [role*=dialog], [role=alert]')).toBeNull();
});

test('its coming is said once, in a region that was there before', async () => {
  show('nps');
  const status = root().querySelector('[role=status]')!;
  expect(status.textContent).toBe('');
  const said: (string | null)[] = [];
  new MutationObserver(() => said.push(status.textContent)).observe(status, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  await vi.waitFor(() => expect(said).toEqual(['A short survey is at the end of this page.']));
});

test('an answer goes from choice to thanks, and the host hears of it', async () => {
  const { responses, events } = show('nps');
  await userEvent.click(radio('9'));
  await userEvent.click(button('Next'));
  await userEvent.fill(page.getByRole('textbox', { name: 'What is the main reason for your answer?' }), 'Good tea');
  await userEvent.click(button('Send'));
  await vi.waitFor(() => expect(focused()?.textContent).toBe('Thank you'));
  await expect.element(page.getByRole('status')).toHaveTextContent('Your answer was sent.');
  expect(responses.at(-1)).toMatchObject({ status: 'completed', answers: { nps: 9, why: 'Good tea' } });
  expect(events.filter((type) => type !== 'delivered')).toEqual(['shown', 'answered', 'answered', 'completed']);
});

test('choosing alone sends nothing and goes nowhere', async () => {
  const { responses } = show('nps');
  await userEvent.click(radio('9'));
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(chosen()).toBe('7');
  expect(responses).toHaveLength(1);
});

test('the ends of the scale carry their words in their names', async () => {
  show('nps');
  await expect.element(radio('0 – Not at all likely')).toBeInTheDocument();
  await expect.element(radio('10 – Extremely likely')).toBeInTheDocument();
});

const fromTheFifth: [keys: string, ltr: string, rtl: string][] = [
  ['{ArrowRight}', '5', '3'],
  ['{ArrowLeft}', '3', '5'],
  ['{ArrowDown}', '5', '5'],
  ['{ArrowUp}', '3', '3'],
  ['{Home}', '0', '0'],
  ['{End}', '10', '10'],
  ['{Home}{ArrowUp}', '10', '10'],
  ['{End}{ArrowDown}', '0', '0'],
];

test.each(fromTheFifth)(
  'on a row of numbers %s leads from 4 to %s, and to %s from right to left',
  async (keys, ltr, rtl) => {
    for (const [options, to] of [
      [{}, ltr],
      [{ locale: 'ar', texts: arabic }, rtl],
    ] as const) {
      const { unmount } = show('nps', options);
      inputs()[4]!.focus();
      await userEvent.keyboard(` ${keys}`);
      await vi.waitFor(() => expect(chosen()).toBe(to));
      expect(focused()?.parentElement?.textContent).toBe(to);
      unmount();
    }
  },
);

test.each([
  ['{ArrowRight}', '4 – Satisfied', '2 – غير راضٍ'],
  ['{ArrowLeft}', '2 – Dissatisfied', '4 – راضٍ'],
  ['{ArrowUp}', '4 – Satisfied', '4 – راضٍ'],
  ['{ArrowDown}', '2 – Dissatisfied', '2 – غير راضٍ'],
  ['{Home}', '1 – Very dissatisfied', '1 – غير راضٍ إطلاقًا'],
  ['{End}', '5 – Very satisfied', '5 – راضٍ جدًا'],
  [' ', '3 – Neither satisfied nor dissatisfied', '3 – محايد'],
])('on a slider %j leads from the middle to %s, and to %s from right to left', async (keys, ltr, rtl) => {
  for (const [options, to] of [
    [{}, ltr],
    [{ locale: 'ar', texts: arabic }, rtl],
  ] as const) {
    const { unmount } = show(csat('slider'), options);
    inputs()[0]!.focus();
    await userEvent.keyboard(keys);
    await vi.waitFor(() => expect(inputs()[0]!.ariaValueText).toBe(to));
    unmount();
  }
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
  ['faces', ['Very dissatisfied', 'Dissatisfied', 'Neither satisfied nor dissatisfied', 'Satisfied', 'Very satisfied']],
] as const)('%s have words for names and the same answers', async (look, names) => {
  const { responses } = show(csat(look));
  expect(inputs().map(({ ariaLabel }) => ariaLabel)).toEqual(names);
  await userEvent.click(radio(names[3]));
  await userEvent.click(button('Send'));
  expect(responses.at(-1)?.answers).toEqual({ csat: 4 });
});

test('the keys of the browser stay the browser’s', async () => {
  show('nps');
  await userEvent.click(radio('4'));
  await userEvent.keyboard('{Control>}{ArrowRight}{/Control}{Shift>}{/Shift}{PageDown}');
  expect(chosen()).toBe('4');
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

test('blanks are no comment, and a comment too long keeps its words', async () => {
  const { responses } = show([{ type: 'comment', maxLength: 5 }]);
  const box = page.getByRole('textbox');
  await userEvent.fill(box, '  ');
  await userEvent.click(button('Send'));
  await expect.element(box).toHaveAccessibleDescription('Write an answer.');
  await userEvent.fill(box, 'Too long');
  await userEvent.click(button('Send'));
  await expect.element(box).toHaveAccessibleDescription('Use at most 5 characters.');
  await expect.element(box).toHaveValue('Too long');
  expect(responses).toHaveLength(1);
});

test('the whole of it can be done with the keyboard alone', async () => {
  const { responses } = show('nps');
  await hostField();
  await userEvent.keyboard('{Tab}{Tab}{ArrowRight}{Enter}');
  await vi.waitFor(() => expect(focused()?.textContent).toBe('What is the main reason for your answer?'));
  await userEvent.keyboard('{Tab}Fast{Enter}and good{Control>}{Enter}{/Control}');
  await vi.waitFor(() => expect(focused()?.textContent).toBe('Thank you'));
  expect(responses.at(-1)?.answers).toEqual({ nps: 1, why: 'Fast\nand good' });
});

test('going back finds what was chosen', async () => {
  show('nps');
  await userEvent.click(radio('8'));
  await userEvent.click(button('Next'));
  await userEvent.click(button('Back'));
  await expect.element(radio('8')).toBeChecked();
});

test('Escape inside closes and gives the focus back', async () => {
  show('nps');
  const field = await hostField();
  await userEvent.keyboard('{Tab}{Tab}{Escape}');
  expect(document.querySelector('earshot-prompt')).toBeNull();
  expect(document.activeElement).toBe(field);
});

test('Escape outside is the page’s', async () => {
  const { responses } = show('nps');
  await hostField();
  const heard = vi.fn();
  document.addEventListener('keydown', heard, { once: true });
  await userEvent.keyboard('{Escape}');
  expect(heard).toHaveBeenCalledOnce();
  expect(responses.at(-1)?.status).toBe('shown');
});

test('Escape that ends the composing of a word does not close', async () => {
  show('comment');
  const box = root().querySelector('textarea')!;
  box.focus();
  box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true, composed: true }));
  expect(root().activeElement).toBe(box);
});

test('what is typed is not a short-cut of the page', async () => {
  show('comment');
  const heard = vi.fn();
  for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, heard);
  await userEvent.type(page.getByRole('textbox'), 'g?');
  for (const type of ['keydown', 'keypress', 'keyup']) document.removeEventListener(type, heard);
  expect(heard).not.toHaveBeenCalled();
});

test('closing is dismissing, and opening again a new sitting', async () => {
  const { responses, open } = show('nps');
  await userEvent.click(button('Close survey'));
  expect(responses.at(-1)?.status).toBe('dismissed');
  open();
  expect(responses.at(-1)?.status).toBe('shown');
  expect(responses.at(-1)?.id).not.toBe(responses[0]?.id);
});

test('after unmounting nothing is shown any more', () => {
  const { open, unmount } = show('nps');
  unmount();
  open();
  expect(document.querySelector('earshot-prompt')).toBeNull();
});

test('a modal dialog of the page is waited for', async () => {
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.showModal();
  const { responses } = show('nps');
  expect(responses).toHaveLength(0);
  dialog.close();
  await vi.waitFor(() => expect(root().querySelector('section')).not.toBeNull());
  expect(responses).toHaveLength(1);
});

test('who is taken away while it waits does not come', async () => {
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.showModal();
  const { close, responses } = show('nps');
  close();
  dialog.close();
  await new Promise((resolve) => dialog.addEventListener('close', resolve));
  expect(responses).toHaveLength(0);
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

test('two surveys on one page do not disturb each other', async () => {
  const [left, right] = [document.createElement('div'), document.createElement('div')];
  document.body.append(left, right);
  const one = show(csat('numbers'), { into: left });
  const two = show(csat('numbers'), { into: right });
  const of = (into: Element) => into.querySelector('earshot-prompt')!.shadowRoot!.querySelectorAll('input');
  of(left)[0]!.click();
  of(right)[4]!.click();
  await vi.waitFor(() => expect(of(left)[0]!.checked && of(right)[4]!.checked).toBe(true));
  for (const each of [left, right])
    [...each.querySelector('earshot-prompt')!.shadowRoot!.querySelectorAll('button')].at(-1)!.click();
  expect([one.responses.at(-1)?.answers, two.responses.at(-1)?.answers]).toEqual([{ csat: 1 }, { csat: 5 }]);
});

test('the words stand in their language and direction', () => {
  show('nps', { locale: 'ar', texts: arabic });
  const section = root().querySelector('section')!;
  expect([section.lang, section.dir]).toEqual(['ar', 'rtl']);
  expect(section.getBoundingClientRect().left).toBeLessThan(innerWidth / 2 - 100);
  expect(inputs()[0]!.getBoundingClientRect().left).toBeGreaterThan(inputs()[10]!.getBoundingClientRect().left);
});

test('markup in a survey is shown as text', () => {
  show([{ type: 'nps', text: '<img src=x onerror=alert(1)>', help: '<b>help</b>', low: '<i>low</i>' }]);
  expect(root().querySelector('img, b, i')).toBeNull();
  expect(root().querySelector('h2')?.textContent).toBe('<img src=x onerror=alert(1)>');
});
