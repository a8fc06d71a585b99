import { spawnSync } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { optionsOf } from '../../examples/options.mjs';
import { serveShop } from '../../examples/serve.ts';

test('the demo takes a port, or has one', () => {
  expect(optionsOf([])).toEqual({ port: 4000 });
  expect(optionsOf(['--port', '5000'])).toEqual({ port: 5000 });
});

test.each([[['--port', 'abc']], [['--port', '65535']], [['--port', '0']], [['--port']], [['--prot', '1']], [['shop']]])(
  '%j is answered by what to write',
  (args) => {
    expect(() => optionsOf(args)).toThrow(/(is no port|is not understood).* Give a number from 1 to 65534/);
  },
);

test('npm start says so before it installs anything', () => {
  const script = new URL('../../scripts/start.mjs', import.meta.url).pathname;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--port', 'abc'], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr.trim()).toMatch(/^--port abc is no port\. Give .*\.$/);
});

test('the shop has no icon, and says so without an error', async () => {
  const shop = await serveShop({ endpoint: 'http://127.0.0.1:1/v1/responses' });
  onTestFinished(shop.close);
  expect((await fetch(`${shop.url}/favicon.ico`)).status).toBe(204);
});
