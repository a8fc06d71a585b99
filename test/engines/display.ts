import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { findWebKit } from '../support/engines.mjs';

/** A screen that nobody sees, and a home for what is started on it: WebKitGTK cannot do without a screen. */
export interface Display {
  /** Starts a program there, as the leader of a group of processes. */
  start(program: string, args: string[]): ChildProcess;
  /** Ends a program that was started there, with all its processes, by SIGKILL. */
  kill(child: ChildProcess): Promise<void>;
  close(): Promise<void>;
}

export async function openDisplay(): Promise<Display> {
  const home = mkdtempSync(join(tmpdir(), 'earshot-webkit-'));
  const screen = spawn(
    findWebKit()!.display,
    ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await new Promise<string>((resolve, reject) => {
    (screen.stdio[3] as Readable).once('data', (chunk) => resolve(String(chunk).trim()));
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it had a display.`)));
  });
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    DISPLAY: `:${number}`,
    GDK_BACKEND: 'x11',
    HOME: home,
    // Bridges to a desktop that there is none of.
    NO_AT_BRIDGE: '1',
    GIO_USE_VFS: 'local',
    GSETTINGS_BACKEND: 'memory',
    LC_ALL: 'C.UTF-8',
  };
  for (const name of ['XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME', 'WAYLAND_DISPLAY']) delete env[name];

  const display: Display = {
    start: (program, args) => spawn(program, args, { env, detached: true, stdio: 'ignore' }),
    async kill(child) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode !== null || child.signalCode !== null) return;
      process.kill(-child.pid!, 'SIGKILL');
      await ended;
    },
    async close() {
      const ended = new Promise((resolve) => screen.once('exit', resolve));
      screen.kill();
      await ended;
      rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
  return display;
}
