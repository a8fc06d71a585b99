import { expect, test } from 'vitest';
import { findWebKit } from '../support/engines.mjs';
import { arrived, bothTried, fail, leaveTwo, openSite } from './delivery.ts';
import { openDisplay } from './display.ts';
import { suite } from './suite.ts';
import { quiet } from './visitor.ts';
import { webkit } from './webkit.ts';
import { openWorld } from './world.ts';

suite(webkit);

/** Answers the prompt of its page and asks the site for `/said` once the page says that the answer is saved. */
function answerByScript(): void {
  const root = (): ShadowRoot | null | undefined => document.querySelector('earshot-prompt')?.shadowRoot;
  const when = async <T>(found: () => T | null | undefined | false): Promise<T> => {
    for (;;) {
      const it = found();
      if (it) return it;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const button = (): HTMLButtonElement => root()!.querySelector<HTMLButtonElement>('footer button:last-child')!;
  (async () => {
    const radios = await when(() => {
      const all = root()?.querySelectorAll<HTMLInputElement>('[type=radio]') ?? [];
      return all.length > 0 && all;
    });
    await fetch('/down');
    radios[9]!.click();
    button().click();
    const box = await when(() => root()?.querySelector('textarea'));
    box.value = 'Before the end.';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    button().click();
    await when(() => root()?.textContent?.includes('Saved on this device.'));
    await fetch('/said');
  })();
}

test('the browser is killed and started again, and an answer that waited arrives once', async () => {
  const world = await openWorld();
  const { pages, requests, url } = world.site;
  pages['/first'] = `${pages['/']}<script>(${answerByScript})()</script>`;
  pages['/first policy'] = "script-src 'self' 'unsafe-inline'";
  const display = await openDisplay();
  try {
    const before = display.start(findWebKit()!.browser, [`${url}/first`]);
    await expect.poll(() => requests, { timeout: 20_000 }).toContain('/down');
    world.down(true);
    await expect.poll(() => requests, { timeout: 20_000 }).toContain('/said');
    await display.kill(before);
    world.down(false);
    expect((await world.stored('nps')).completed).toBe(0);

    const after = display.start(findWebKit()!.browser, [`${url}/other`]);
    await expect
      .poll(() => world.stored('nps'), { timeout: 20_000 })
      .toEqual({ all: 1, completed: 1, comments: ['Before the end.'] });
    await quiet();
    expect(world.completed).toHaveLength(1);
    await display.kill(after);
  } finally {
    await display.close();
  }
});

test('killed at once and killed amid a post, the next visit delivers each once (kill-after-store, kill-mid-flush)', async () => {
  const say = `(${leaveTwo})().then((kept) => fetch('/said/' + kept.map((one) => one.split(' ')[0]).join('-')))`;
  const adapter = '<title>loading</title><body><script type="module" src="/adapter.js"></script>';
  const site = await openSite({ '/two': `<!doctype html>${adapter}<script>${say}</script>` });
  await fail(site);
  const display = await openDisplay();
  try {
    const before = display.start(findWebKit()!.browser, [`${site.url}/two`]);
    await expect.poll(() => site.requests, { timeout: 20_000 }).toContain('/said/disk-disk');
    await bothTried(site);
    await display.kill(before);
    await fail(site, false);
    for (const lane of ['breaking', 'silent']) {
      const { id } = (await site.ledger(lane)).lines[0]!;
      const after = display.start(findWebKit()!.browser, [`${site.url}/?lane=${lane}&database=${lane}`]);
      await arrived(site, lane, [id]);
      await display.kill(after);
    }
  } finally {
    await display.close();
  }
});
