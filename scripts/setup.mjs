// What `npm start` and `npm test` share: installing, and running on the Node that package.json pins.
// Plain JavaScript for Node 20, because nothing is installed yet when it runs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const started = Date.now();

/** Ends the process with one sentence that says what is wrong and what to do. */
export function stop(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** Prints what is being done, with the seconds since the start. */
export function say(what) {
  console.log(`\n[${((Date.now() - started) / 1000).toFixed(0)} s] ${what}`);
}

/** Runs a command in the root with the installed tools first on the path, and stops if it fails. */
export function run(command, args, remedy) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH}` },
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) stop(remedy);
}

/** Installs exactly what the lockfile says. */
export function install() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20)
    stop(`Earshot needs Node 20 or newer; this is ${process.version}. Install a newer one from https://nodejs.org.`);
  say('Installing dependencies (pnpm install).');
  run(
    'npx',
    [
      '--yes',
      'pnpm@12',
      'install',
      '--frozen-lockfile',
      '--prefer-offline',
      '--reporter=append-only',
      '--loglevel=warn',
    ],
    'The dependencies could not be installed. Check that the npm registry can be reached, then run the command again.',
  );
  if (!existsSync(`${root}node_modules/.bin/node`)) {
    stop('The pinned Node is missing from node_modules. Delete node_modules and run the command again.');
  }
}

export function build() {
  say('Building the packages.');
  run('node', ['scripts/build.ts'], 'The build failed; the message above names the file.');
}
