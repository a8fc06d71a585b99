// What would be published: the packed packages, installed into an empty project. Tests find its folder by `inject('packed')`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    packed: string;
  }
}

const root = new URL('../..', import.meta.url).pathname;

export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-packed-'));
  const run = (command: string, args: string[], cwd: string): void => {
    execFileSync(command, args, {
      cwd,
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  };
  run('npx', ['--yes', 'pnpm@12', '-r', '--filter', './packages/*', 'pack', '--pack-destination', folder], root);
  const tarballs = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  const local = Object.fromEntries(tarballs.map((file) => [`@earshot/${file.split('-')[1]}`, `file:./${file}`]));
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ type: 'module', dependencies: local, overrides: local }),
  );
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  provide('packed', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
