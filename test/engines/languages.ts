// In which language a visitor is asked, and in which direction.
import { expect, test } from 'vitest';
import { surveys, tag } from '../support/journey.ts';
import type { Tab } from './engine.ts';
import { complaintsIn, openHost } from './host.ts';
import { chosen, type Hands, prompted, says, tabTo } from './visitor.ts';

/** The language, the direction and the heading of what is asked. */
const asked = (tab: Tab): Promise<(string | null)[]> =>
  tab.evaluate(() => {
    const section = document.querySelector('earshot-prompt,earshot-survey')!.shadowRoot!.querySelector('section')!;
    return [section.lang, section.dir, section.querySelector('h2')!.textContent];
  });

const nps = tag('data-survey="nps"');
const words = { en: 'Good?', 'zh-Hans': '好吗？', 'zh-Hant': '好嗎？' };

const pages: [page: string, body: string, ...asked: (string | RegExp)[]][] = [
  ['de-AT', nps, 'de', 'ltr', 'Wie wahrscheinlich ist es, dass Sie uns Freunden oder Kollegen weiterempfehlen?'],
  ['de', tag('data-survey="nps" data-locale="fr"'), 'fr', 'ltr', /recommand/],
  ['ja', tag('data-survey="ces"'), 'ja', 'ltr', '目的を簡単に果たせた。'],
  ['zh-TW', surveys({ id: 'tea', questions: [{ type: 'boolean', text: words }] }), 'zh-Hant-TW', 'ltr', '好嗎？'],
  [
    'ur',
    surveys({ id: 'tea', questions: [{ type: 'comment', text: 'آپ کا کیا خیال ہے؟' }] }),
    'ur',
    'rtl',
    'آپ کا کیا خیال ہے؟',
  ],
  [
    'en',
    `<earshot-survey survey="ces" locale="he"></earshot-survey>${tag()}`,
    'he',
    'rtl',
    'היה לי קל לעשות את מה שרציתי.',
  ],
  ...['C', '-', 'i-klingon'].map((lang) => [lang, nps, 'en', 'ltr', /^How likely/] as never),
];

export function languages({ visit }: Hands): void {
  test('a page is asked in its language, or in that of the tag, and in English where there is none', async () => {
    const host = await openHost();
    const tab = await visit(host.url);
    for (const [lang, body, ...expected] of pages) {
      // In a window that is behind another nobody is asked, so all of it happens in one.
      host.write(body, {
        path: '/in',
        before: `document.documentElement.lang = ${JSON.stringify(lang)}; localStorage.clear()`,
      });
      await tab.goto(`${host.url}/in`);
      await prompted(tab);
      const texts = expected.map((text) => (typeof text === 'string' ? text : expect.stringMatching(text)));
      expect([lang, ...(await asked(tab))]).toEqual([lang, ...texts]);
    }
  });

  test('an Arabic page is mirrored, a Persian scale is in its own digits, and both are answered by keys', async () => {
    const host = await openHost();
    const tab = await visit(host.url);
    for (const [locale, next, sent] of [
      ['ar', 'التالي', 'إرسال'],
      ['fa', 'بعدی', 'ارسال'],
    ] as const) {
      host.write(tag(`data-survey="nps" data-locale="${locale}"`), { path: '/in', before: 'localStorage.clear()' });
      await tab.goto(`${host.url}/in`);
      await prompted(tab);
      if (locale === 'fa') await says(tab, '۹');
      const places = await tab.evaluate(() => {
        const root = document.querySelector('earshot-prompt')!.shadowRoot!;
        const left = (element: Element | undefined): number => element!.getBoundingClientRect().left;
        const radios = [...root.querySelectorAll('[type=radio]')];
        return {
          card: left(root.querySelector('section')!),
          middle: innerWidth / 2,
          first: left(radios[0]),
          fourth: left(radios[4]),
        };
      });
      expect(places.first).toBeGreaterThan(places.fourth);
      expect(places.card).toBeLessThan(places.middle);
      await tabTo(tab, /^INPUT/, 4);
      await tab.press('End', 'ArrowRight');
      expect(await chosen(tab)).toEqual([9, 9]);
      await tabTo(tab, new RegExp(`^BUTTON ${next}`), 2);
      await tab.press('Enter');
      await says(tab, sent);
      await tabTo(tab, /^TEXTAREA/, 3);
      await tab.press('Control+Enter');
      await expect
        .poll(() => host.last())
        .toMatchObject({ status: 'completed', answers: { nps: 9 }, context: { locale } });
    }
  });

  test('where the words of a language cannot be had the visitor is asked in English, and the developer is told', async () => {
    const host = await openHost();
    host.write(tag('data-survey="nps" data-locale="ar"'));
    host.lost.add('/earshot-ar.js');
    const tab = await visit(`${host.url}/`);
    await says(tab, 'How likely');
    const told: string[] = [];
    await expect.poll(async () => told.push(...(await complaintsIn(tab))) && told.join()).toContain('earshot-ar.js');
  });
}
