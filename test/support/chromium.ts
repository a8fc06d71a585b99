import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { chromiumArgs, ensureChromium } from './chromium.mjs';

/** A Chromium that runs as a process of ours, so that it can be killed the way a phone kills it. */
export interface OwnBrowser {
  context: BrowserContext;
  /** The folder that outlives the process. */
  profile: string;
  /** Ends the process with SIGKILL: no event fires, nothing is flushed. */
  kill(): Promise<void>;
  /** Ends the process politely and deletes the profile. */
  close(): Promise<void>;
}

/**
 * @param real lets a tab be hidden and frozen. Otherwise Playwright has every page believe that it is visible and focused,
 *   and what is visible never freezes.
 */
export async function launch(
  profile: string = mkdtempSync(join(tmpdir(), 'earshot-profile-')),
  real = false,
): Promise<OwnBrowser> {
  // A killed browser leaves its lock behind, which would keep the next one from starting.
  for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    rmSync(join(profile, lock), { force: true });
  const child = spawn(
    ensureChromium(),
    [...chromiumArgs, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const browser = await chromium.connectOverCDP(await devtoolsAddress(child), { noDefaults: real });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    child.kill(signal);
    await ended;
    await browser.close().catch(() => {});
  };
  return {
    context: browser.contexts()[0]!,
    profile,
    kill: () => end('SIGKILL'),
    close: async () => {
      await end('SIGTERM');
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

function devtoolsAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr!.on('data', (chunk) => {
      said += chunk;
      const found = /DevTools listening on (ws:\S+)/.exec(said);
      if (found) resolve(found[1]!);
    });
    child.once('exit', (code) => reject(new Error(`Chromium ended with ${code} before it was ready:\n${said}`)));
  });
}
