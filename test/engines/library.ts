// The library as an application brings it, which every framework goes through: an element with properties and events.
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { openHost } from './host.ts';
import { focused, gone, type Hands, says, tabTo } from './visitor.ts';

const application = `
  import { createAdapter } from '@earshot/adapter';
  import { fill, instruments } from '@earshot/core';
  import { defineEarshot, mount } from '@earshot/widget';
  const outlet = createAdapter({ endpoint: new URL('/v1/responses', location.href).href });
  const survey = { id: 'guide', questions: [{ type: 'csat' }, { type: 'comment', text: 'What did you miss?' }] };
  const element = document.createElement('earshot-survey');
  window.heard = [];
  element.addEventListener('earshot', ({ detail }) => heard.push(detail.type));
  element.survey = survey;
  element.setAttribute('endpoint', '/v1/responses');
  document.querySelector('main').append(element);
  defineEarshot({ outlet: () => outlet });
  window.ask = () => { mount(fill(instruments.nps), { outlet }); };
`;

export function library({ visit }: Hands): void {
  test('the library shows a survey in an element of an application, tells it what happens, and sends the answer once', async () => {
    const { outputFiles } = await build({
      // From where an application of ours stands, which depends on the library.
      stdin: {
        contents: application,
        resolveDir: new URL('../../examples/react/', import.meta.url).pathname,
        loader: 'js',
      },
      bundle: true,
      write: false,
      logLevel: 'error',
      format: 'iife',
      target: 'es2022',
    });
    const host = await openHost();
    host.pages['/application.js'] = outputFiles[0]!.text;
    host.write('<button>Of the page</button><main></main><script src="/application.js"></script>');
    const tab = await visit(`${host.url}/`);
    await says(tab, 'How satisfied');
    await tabTo(tab, /^INPUT/, 4);
    await tab.press('End', 'Enter');
    await says(tab, 'What did you miss?');
    await tabTo(tab, /^TEXTAREA/, 3);
    await tab.type('Nothing.');
    await tab.press('Control+Enter');
    await says(tab, 'Your answer was sent.');
    expect(host.last()).toMatchObject({ status: 'completed', answers: { csat: 5, comment: 'Nothing.' } });
    expect(new Set(host.posted.map(({ id }) => id)).size).toBe(1);
    const heard = await tab.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard[0]).toBe('shown');
    expect(heard).toContain('completed');
    expect(heard.at(-1)).toBe('delivered');

    // Away with the element, and on with what floats.
    await tab.evaluate(() => {
      document.querySelector('main')!.replaceChildren();
      document.querySelector('button')!.focus();
      (window as unknown as { ask(): void }).ask();
    });
    await says(tab, 'How likely');
    await tabTo(tab, /^INPUT/, 4);
    await tab.press('Escape');
    await gone(tab);
    expect(await focused(tab)).toBe('BUTTON Of the page');
    await expect.poll(() => host.last()).toMatchObject({ survey: { id: 'nps' }, status: 'dismissed' });
  });
}
