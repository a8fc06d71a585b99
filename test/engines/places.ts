// Where a prompt stands: opened, answered by keys and closed in each place, with the focus back where it was.
import { expect, test } from 'vitest';
import { surveys, tag } from '../support/journey.ts';
import { openHost } from './host.ts';
import { call, focused, gone, type Hands, loaded, prompted, quiet, says, tabTo } from './visitor.ts';

const questions = [
  { type: 'boolean', id: 'well', text: 'Did it work?' },
  { type: 'comment', id: 'how', text: 'How?' },
];

export function places({ visit }: Hands): void {
  test('in a corner, as a sheet and beside an element a prompt leaves the focus alone, is answered by keys, and gives it back', async () => {
    const host = await openHost();
    host.write(`<button id="save">Save</button>${tag('')}`);
    const tab = await visit(`${host.url}/`);
    await loaded(tab);
    await tab.evaluate(() => document.querySelector('button')!.focus());
    for (const as of ['popover', 'sheet', 'anchor']) {
      await call(tab, 'show', { id: as, questions, display: { as, to: '#save' } });
      await says(tab, 'Did it work?');
      expect([as, await focused(tab)]).toEqual([as, 'BUTTON Save']);
      await tabTo(tab, /^INPUT/, 4);
      await tab.press('Home', 'Enter');
      await expect.poll(() => focused(tab)).toBe('H2 How?');
      await tabTo(tab, /^TEXTAREA/, 3);
      await tab.type(`As a ${as}.`);
      await tab.press('Control+Enter');
      await says(tab, 'Your answer was sent.');
      expect(host.last()).toMatchObject({ status: 'completed', answers: { well: true, how: `As a ${as}.` } });
      await tab.press('Escape');
      await gone(tab);
      expect([as, await focused(tab)]).toEqual([as, 'BUTTON Save']);
    }
  });

  test('an element of the page takes no focus and is answered by keys', async () => {
    const host = await openHost();
    host.write(`<button>Of the page</button><earshot-survey survey="csat"></earshot-survey>${tag('')}`);
    const tab = await visit(`${host.url}/`);
    await prompted(tab);
    expect(await focused(tab)).toBe('BODY');
    await tabTo(tab, /^INPUT/, 4);
    await tab.press('End', 'Enter');
    await tabTo(tab, /^TEXTAREA/, 3);
    await tab.type('In the page.');
    await tab.press('Control+Enter');
    await says(tab, 'Your answer was sent.');
    expect(host.last()).toMatchObject({ status: 'completed', answers: { csat: 5, why: 'In the page.' } });
  });

  test('a survey by a link is started by a key, and takes what the link brought when it is sent', async () => {
    const host = await openHost();
    const display = { as: 'page', label: 'How was your order?' };
    const targeting = { again: 0 };
    host.write(
      `<main></main>${surveys({ id: 'parcel', hidden: ['order'], questions: [{ type: 'nps' }], display, targeting })}`,
    );
    const tab = await visit(`${host.url}/?nps=9&order=2214&token=secret`);
    const waits = (): Promise<boolean> => tab.evaluate(() => document.querySelector('earshot-start') !== null);
    await expect.poll(waits).toBe(true);
    await quiet();
    // What only follows links, or runs scripts too, has told nobody anything.
    expect(host.posted).toEqual([]);
    await tabTo(tab, /^BUTTON Start/, 2);
    await tab.press('Enter');
    await expect.poll(() => focused(tab)).toMatch(/^H2 How likely/);
    await tabTo(tab, /^INPUT/, 2);
    await tab.press('Enter');
    await says(tab, 'Your answer was sent.');
    expect(host.last()).toMatchObject({ status: 'completed', answers: { nps: 9 }, hidden: { order: '2214' } });
    expect(JSON.stringify(host.posted)).not.toContain('secret');
    await tab.reload();
    await expect.poll(waits).toBe(true);
  });
}
