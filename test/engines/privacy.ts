// What stays in a browser, and what leaves it.
import { expect, test } from 'vitest';
import { surveys, tag } from '../support/journey.ts';
import type { Tab } from './engine.ts';
import { openHost } from './host.ts';
import { call, type Hands, isQuiet, loaded, nothing, prompted, quiet, says, stored, tabTo, words } from './visitor.ts';

const draft = (tab: Tab, survey: string): Promise<string | null> =>
  tab.evaluate((survey) => localStorage.getItem(`earshot:draft:${survey}`), survey);

const written = (tab: Tab): Promise<string | undefined> =>
  tab.evaluate(() => document.querySelector('earshot-prompt')?.shadowRoot?.querySelector('textarea')?.value);

/** Gives a three and goes on to the comment. */
async function begin(tab: Tab, comment: string): Promise<void> {
  await prompted(tab);
  await tabTo(tab, /^INPUT/, 4);
  await tab.press('Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
  await expect.poll(() => written(tab)).toBe('');
  await tabTo(tab, /^TEXTAREA/, 3);
  await tab.type(comment);
}

export function privacy({ visit }: Hands): void {
  test('a reload goes on with what was written, and what is private in it or in the address goes nowhere', async () => {
    const host = await openHost();
    host.write(tag('data-survey="nps"'));
    const tab = await visit(`${host.url}/?token=secret#part-2`);
    await expect.poll(host.shown).toBe(1);
    await begin(tab, 'Slow. Ask ann@example.com or +49 151 23456789.');
    await says(tab, 'Will be left out: email address, phone number.');
    await expect.poll(() => draft(tab, 'nps')).toContain('Slow. Ask [email] or [phone].');
    await expect.poll(() => host.last()?.status).toBe('partial');
    await tab.reload();
    await expect.poll(() => written(tab)).toBe('Slow. Ask [email] or [phone].');
    await tabTo(tab, /^TEXTAREA/, 4);
    await tab.press('Control+Enter');
    await says(tab, 'Your answer was sent.');
    expect(host.last()).toMatchObject({
      status: 'completed',
      answers: { nps: 3, why: 'Slow. Ask [email] or [phone].' },
      context: { path: '/' },
    });
    expect([host.shown(), new Set(host.posted.map(({ id }) => id)).size]).toEqual([1, 1]);
    expect(JSON.stringify(host.posted)).not.toMatch(/secret|part-2|ann@|23456789/);
    expect(await draft(tab, 'nps')).toBeNull();
    await tab.reload();
    await isQuiet(tab);
  });

  test('where the browser asks for privacy, nothing stays but when a survey was shown', async () => {
    const host = await openHost();
    const before = "Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })";
    const questions = [{ type: 'nps' }, { type: 'comment' }];
    host.write(surveys({ id: 'some', questions, targeting: { sample: 0.999 } }, { id: 'own', questions }), { before });
    const tab = await visit(`${host.url}/`);
    await begin(tab, 'A thought');
    await quiet();
    expect(await draft(tab, 'own')).toBeNull();
    await tab.press('Control+Enter');
    await says(tab, 'Your answer was sent.');
    expect(host.last()).toMatchObject({ survey: { id: 'own' }, answers: { nps: 3, comment: 'A thought' } });
    await expect.poll(() => stored(tab)).toEqual({ ...nothing, local: ['earshot:shown:own'], records: [['queue']] });
    expect(JSON.stringify(host.posted)).not.toMatch(/respondent|visitor/);
  });

  test('without storage a sitting leaves nothing at all, and its answer is sent once it can be', async () => {
    const host = await openHost();
    host.status = 503;
    host.write(tag('data-survey="nps" data-storage="none"'));
    const tab = await visit(`${host.url}/`);
    await begin(tab, 'A thought');
    await quiet();
    await tab.press('Control+Enter');
    await says(tab, 'Not sent yet. Keep this page open until you are online.');
    expect(await stored(tab)).toEqual(nothing);
    host.status = 204;
    await tab.evaluate(() => dispatchEvent(new Event('online')));
    await expect.poll(() => host.last()?.answers).toEqual({ nps: 3, why: 'A thought' });
    expect(await stored(tab)).toEqual(nothing);
  });

  test('before the consent that a survey asks for nothing is stored and nobody is asked, and then it goes on', async () => {
    const host = await openHost();
    const questions = [{ type: 'comment', text: 'Agreed?' }];
    host.write(surveys({ id: 'own', questions, targeting: { consent: true, sample: 0.999 } }));
    const tab = await visit(`${host.url}/`);
    await loaded(tab);
    for (const consent of [undefined, false]) {
      if (consent === false) await call(tab, 'consent', consent);
      await isQuiet(tab);
      expect([await stored(tab), host.posted]).toEqual([nothing, []]);
    }
    await call(tab, 'consent', true);
    await says(tab, 'Agreed?');
    await call(tab, 'hide');
    await expect.poll(() => words(tab)).toBe('');
  });
}
