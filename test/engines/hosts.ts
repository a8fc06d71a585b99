// Pages that were not made for a prompt, and documents that mean harm.
import { expect, test } from 'vitest';
import { alike, furthest, takesKeys, takesPresses } from '../support/hosts/hosts.ts';
import { surveys, tag } from '../support/journey.ts';
import type { Tab } from './engine.ts';
import { complaintsIn, loose, openHost } from './host.ts';
import { call, clickOn, focused, type Hands, loaded, prompted, quiet, says, tabTo, words } from './visitor.ts';

const nps = tag('data-survey="nps"');
const guarded = `default-src 'none'; ${loose}; require-trusted-types-for 'script'; trusted-types 'none'`;

/** How everything in the prompt is drawn: where, how large, in which colours and letters. */
const looks = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => {
    const host = document.querySelector('earshot-prompt')!;
    const card = host.shadowRoot!.querySelector('section')!;
    for (const animation of host.shadowRoot!.getAnimations()) animation.finish();
    const { right, bottom } = card.getBoundingClientRect();
    const lines = [`${innerWidth - right} ${innerHeight - bottom}`];
    for (const element of host.shadowRoot!.querySelectorAll('*')) {
      if (/style|status/.test(`${element.localName} ${element.role}`)) continue;
      const { x, y, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const drawn = [
        'color',
        'backgroundColor',
        'borderTopColor',
        'borderTopWidth',
        'opacity',
        'visibility',
        'fontSize',
        'fontWeight',
        'fontStyle',
        'letterSpacing',
        'lineHeight',
        'textAlign',
        'textTransform',
        'textDecorationLine',
        'transform',
        'cursor',
      ] as const;
      lines.push(
        [element.localName, ...[x, y, width, height].map(Math.round), ...drawn.map((name) => style[name])].join(' '),
      );
    }
    return lines;
  });

/** From the first question to the thanks. */
async function answer(tab: Tab): Promise<void> {
  await prompted(tab);
  await tabTo(tab, /^INPUT/, 5);
  await tab.press('End', 'Enter');
  await says(tab, 'main reason');
  await tabTo(tab, /^TEXTAREA/, 3);
  await tab.type('Good tea.');
  await tab.press('Control+Enter');
  await says(tab, 'Your answer was sent.');
}

export function hosts({ visit }: Hands): void {
  test('rules of a page change nothing in a prompt, which is answered by keys on it, with nothing violated', async () => {
    const host = await openHost();
    const tab = await visit(host.url);
    const show = async (rules: string): Promise<string[]> => {
      host.write(`${rules}<button>Of the page</button>${nps}`, {
        path: '/ruled',
        before: 'localStorage.clear()',
        policy: guarded,
      });
      await tab.goto(`${host.url}/ruled`);
      await prompted(tab);
      return looks(tab);
    };
    const expected = await show('');
    expect(expected.length).toBeGreaterThan(30);
    const chosen = [
      ...furthest,
      'rules that unset everything',
      'the reset of Tailwind',
      'a page from right to left',
      'rules that turn the direction around',
    ];
    for (const name of chosen) expect([name, ...(await show(alike[name]!))]).toEqual([name, ...expected]);
    // A page that may change the looks does, or all of this would prove nothing.
    expect(await show('<style>html { --earshot-accent: teal }</style>')).not.toEqual(expected);
    await show(alike['rules that unset everything, importantly']!);
    await answer(tab);
    expect(host.last()).toMatchObject({ status: 'completed', answers: { nps: 10, why: 'Good tea.' } });
  });

  test('on a page that takes keys or presses a prompt is answered all the same', async () => {
    const host = await openHost();
    const tab = await visit(host.url);
    const show = async (script: string): Promise<void> => {
      host.write(`${script}${nps}`, { path: '/taking', before: 'localStorage.clear()', policy: loose });
      await tab.goto(`${host.url}/taking`);
      await prompted(tab);
    };
    await show(takesKeys(false, true));
    await clickOn(tab, 'label:nth-child(1)');
    await tab.press('End', 'Enter');
    await says(tab, 'main reason');
    await tab.press('Tab');
    await tab.type('By keys.');
    await tab.press('Control+Enter');
    await expect.poll(() => host.last()).toMatchObject({ status: 'completed', answers: { nps: 10, why: 'By keys.' } });
    // Where no key comes through to us, what browsers do by themselves is enough.
    await show(takesKeys(true, false));
    await tabTo(tab, /^INPUT/, 5);
    await tab.press('Space');
    await tabTo(tab, /^BUTTON Next/, 2);
    await tab.press('Enter');
    await says(tab, 'main reason');
    await tabTo(tab, /^BUTTON Send/, 5);
    await tab.press('Enter');
    await expect.poll(() => host.last()).toMatchObject({ status: 'completed', answers: { nps: 0 } });
    for (const script of [takesKeys(true, true), takesPresses]) {
      await show(script);
      await clickOn(tab, 'label:nth-child(9)');
      await clickOn(tab, 'footer button:last-child');
      await says(tab, 'main reason');
      // Not so fast that the second press is taken for that of a double click.
      await quiet();
      await clickOn(tab, 'footer button:last-child');
      await expect.poll(() => host.last()).toMatchObject({ status: 'completed', answers: { nps: 8 } });
    }
  });

  test('a dialog that the page opens over a prompt keeps the focus, and a prompt waits while one is open', async () => {
    const host = await openHost();
    host.write(`<dialog><button>In the dialog</button></dialog>${nps}`);
    const tab = await visit(`${host.url}/`);
    await prompted(tab);
    await tabTo(tab, /^INPUT/, 5);
    await tab.evaluate(() => document.querySelector('dialog')!.showModal());
    for (let i = 0; i < 3; i++) {
      await tab.press('Tab');
      expect(await focused(tab)).not.toMatch(/^(INPUT|BUTTON (Next|Close))/);
    }
    await call(tab, 'hide');
    await call(tab, 'show', 'csat');
    await quiet();
    expect(await words(tab)).toBe('');
    await tab.evaluate(() => document.querySelector('dialog')!.close());
    await says(tab, 'How satisfied');
  });

  test('what means harm in a document stays text, leads nowhere or is refused in a sentence, and nothing runs', async () => {
    const host = await openHost();
    const harm = '"><img src=x onerror=pwned()><script>pwned()</script>';
    const before = 'window.ran = 0; window.pwned = () => ran++';
    host.write(tag(''), { before, policy: `${loose}; img-src *` });
    const tab = await visit(`${host.url}/`);
    await loaded(tab);
    const text = { en: harm, __proto__: harm };
    const shown = [
      { questions: [{ type: 'choice', text, help: harm, options: [harm, { id: 'b', text: harm, other: true }] }] },
      { questions: [{ type: 'matrix', text: harm, rows: [harm, '__proto__'], points: 3, low: harm, high: harm }] },
      { questions: [{ type: 'csat', text: `{{attribute.constructor|${harm}}}` }], thanks: { text: harm } },
      {
        questions: [{ type: 'comment', text: `${harm}{{answer.constructor}}$&` }],
        display: { label: harm, as: 'tab' },
      },
      { questions: [{ type: 'ranking', id: 'constructor', text: harm, options: ['toString', 'valueOf', harm] }] },
    ];
    for (const [i, document] of shown.entries()) {
      await call(tab, 'show', { id: `shown-${i}`, ...document });
      await says(tab, i === 2 ? 'onerror=' : harm.slice(0, 20));
      await call(tab, 'hide');
    }
    const refused = [
      ...['javascript:pwned()', ' java\tscript:pwned()', 'data:text/html,x', '//elsewhere.example'].map((href) => ({
        questions: [{ type: 'link', href }],
      })),
      { questions: [{ type: harm }] },
      { questions: JSON.parse(`${'['.repeat(3000)}${']'.repeat(3000)}`) },
      { questions: [{ type: 'nps', text: null, when: { answer: '__proto__', exists: true } }] },
    ];
    expect(await complaintsIn(tab)).toEqual([]);
    for (const [i, document] of refused.entries()) {
      // As a text, because no driver carries what is so deep.
      await tab.evaluate(
        (text) => window.earshot('show', JSON.parse(text)),
        JSON.stringify({ id: `refused-${i}`, ...document }),
      );
      await expect
        .poll(() => complaintsIn(tab))
        .toEqual([expect.stringMatching(/^earshot: survey "refused-\d": .*[.…:]/s)]);
      expect(await words(tab)).toBe('');
    }
    expect(await tab.evaluate(() => [(window as never)['ran'], ...Object.keys(Object.prototype)])).toEqual([0]);
    // A page is asked all the same where its configuration holds what is none.
    const good = { id: 'good', questions: [{ type: 'comment', text: 'Good?' }] };
    const hostile = [
      null,
      5,
      [],
      {},
      { id: {} },
      { id: 'g', questions: good.questions, targeting: { where: { path: `/${'*a'.repeat(2000)}b` } } },
    ];
    host.write(surveys(...(hostile as object[]), good), { path: '/hostile' });
    await tab.goto(`${host.url}/hostile`);
    await says(tab, 'Good?');
    await complaintsIn(tab);
  });
}
