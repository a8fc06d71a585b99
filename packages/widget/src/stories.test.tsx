// Every story of the gallery, looked at as WCAG 2.2 asks: light, dark, in forced colours, at 400 % and with spaced text.
import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import {
  choices,
  headings,
  labels,
  language,
  order,
  reflow,
  ring,
  shapes,
  spaced,
  targets,
  text,
} from '../test/accessible.ts';
import { show } from '../test/page.tsx';
import { roots, stories, tell } from '../test/story.tsx';
import { inputs, root } from '../test/support.tsx';

type Check = (root: ShadowRoot) => string[];

const emulate = (features: Record<string, string>): Promise<unknown> =>
  (cdp() as unknown as { send(method: string, params: object): Promise<unknown> }).send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

/** What is asked of cards alone: a tab is a button, and on a screen as small as this its card stands over it. */
const ofCards: Check[] = [headings, reflow];

/** The faults of whatever is drawn, each with the name of what was looked at. */
const faultsOf = (where: string, ...checks: Check[]): string[] =>
  roots().flatMap((root) =>
    checks
      .filter((check) => root.host.localName !== 'earshot-tab' || !ofCards.includes(check))
      .flatMap((check) => check(root).map((fault) => `${where}, ${check.name}: ${fault}`)),
  );

const paint = (scheme: string): void => {
  document.documentElement.style.colorScheme = scheme;
};

afterEach(async () => {
  paint('');
  await emulate({});
});
afterAll(() => page.viewport(1280, 800));

const calm = { 'prefers-reduced-motion': 'reduce' };

describe('on a screen', () => {
  test.each(stories)(
    '%s keeps names, order, rings and contrasts, light, dark and in forced colours',
    async (...story) => {
      await emulate(calm);
      await tell(story);
      // What is focused by a script has a ring if the last thing used was a key.
      await userEvent.keyboard('{Shift}');
      const faults = faultsOf('any', labels, headings, language, order);
      for (const theme of ['light', 'dark']) {
        paint(theme);
        faults.push(...faultsOf(theme, text, shapes, choices, ring));
      }
      faults.push(...(await judge()));
      await emulate({ 'forced-colors': 'active', ...calm });
      faults.push(...faultsOf('forced', text, shapes, choices, ring));
      expect(faults).toEqual([]);
      expect(roots().flatMap((root) => root.getAnimations())).toEqual([]);
    },
  );
});

describe('at 320 × 256, which is 400 %', () => {
  beforeAll(() => page.viewport(320, 256));

  test.each(stories)(
    '%s is reached by scrolling one way, with targets and spaced text that are whole',
    async (...story) => {
      await emulate(calm);
      await tell(story);
      expect(faultsOf('narrow', reflow, targets, spaced)).toEqual([]);
    },
  );
});

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe cannot decide by itself, and why it is fine: the rule, and what it was seen on. */
const undecided: Record<string, RegExp> = {
  // What stands below something that stays in place while the rest is scrolled. The check called text has measured it.
  'color-contrast': /./,
};

/** Rules that are broken, and such as axe could not decide about and nobody has looked at. */
async function judge(): Promise<string[]> {
  const { violations, incomplete } = await axe.run(
    { include: ['body', 'html > earshot-prompt', 'html > earshot-tab'] },
    { runOnly: rules, resultTypes: ['violations', 'incomplete'] },
  );
  const told = ({ id, nodes }: axe.Result): [string, string][] => nodes.map(({ html }) => [id, html]);
  return [
    ...violations.flatMap(told).map(([id, html]) => `broken ${id}: ${html}`),
    ...incomplete
      .flatMap(told)
      .filter(([id, html]) => !undecided[id]?.test(html))
      .map(([id, html]) => `undecided ${id}: ${html}`),
  ];
}

/** What a careless hand would do to each, and who has to notice. */
const careless = (
  [
    [text, 'p, h2 { opacity: 0.3 }'],
    [text, 'label { color: #888 }'],
    [ring, ':focus-visible, label:has(:focus-visible) { outline: none !important }'],
    [ring, ':focus-visible, label:has(:focus-visible) { outline-color: #ccc !important }'],
    [shapes, 'label { border-color: #ccc !important }'],
    [choices, 'label:has(:checked) { all: unset; border: 1px solid }'],
    [order, 'footer { position: fixed !important; inset-block: 0 auto !important }'],
    [targets, 'input { width: 20px !important; height: 20px !important }'],
    [reflow, 'section { width: 2000px !important }'],
    [reflow, '.said { clip-path: none !important; inset: 0 !important; z-index: 9; background: red }'],
    [spaced, 'h2 { height: 1.2em; overflow: hidden }'],
  ] satisfies [Check, string][]
).map(([check, css]) => [check.name, css, check] as const);

test.each(careless)('what %s looks for is found where %s breaks it', async (_, css, check) => {
  await emulate(calm);
  show('nps', { theme: 'light' });
  inputs()[8]!.click();
  await userEvent.keyboard('{Shift}');
  expect(check(root())).toEqual([]);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root().adoptedStyleSheets.push(sheet);
  expect(check(root())).not.toEqual([]);
});

test('a name that begins otherwise than what is read, a second heading and a missing language are found', () => {
  show('nps');
  const button = [...root().querySelectorAll('button')].at(-1)!;
  button.ariaLabel = 'Submit';
  root().querySelector('section')!.append(document.createElement('h2'));
  root().querySelector('section')!.lang = '';
  for (const check of [labels, headings, language]) expect(check(root())).not.toEqual([]);
});
