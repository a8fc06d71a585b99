// Which engines there are on this machine, and how the system's packages bring those that are missing.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { findChromium } from './chromium.mjs';

const first = (places) => places.find((place) => place && existsSync(place));

/** The folders of WebKitGTK's own programs: `/usr/lib/<machine>/webkit2gtk-4.1` on Debian, `/usr/libexec/…` elsewhere. */
const libraries = ['/usr/libexec', ...folders('/usr/lib').filter((folder) => folder.endsWith('-linux-gnu'))];

function folders(root) {
  try {
    return readdirSync(root).map((name) => `${root}/${name}`);
  } catch {
    return [];
  }
}

/** Where Firefox is, or undefined. `FIREFOX_PATH` names one that stands elsewhere. */
export const findFirefox = () =>
  first([
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);

/** Where WebKitGTK's driver, its small browser and the display that they need are, or undefined if one is missing. */
export function findWebKit() {
  const driver = first(['/usr/bin/WebKitWebDriver']);
  const browser = first(libraries.flatMap((at) => ['4.1', '4.0'].map((api) => `${at}/webkit2gtk-${api}/MiniBrowser`)));
  const display = first(['/usr/bin/Xvfb']);
  return driver && browser && display ? { driver, browser, display } : undefined;
}

/** The engines by the name of their test: what finds each, and the packages of Debian that bring it. */
export const engines = {
  chromium: { name: 'Chromium', find: findChromium, packages: ['chromium'] },
  firefox: { name: 'Firefox', find: findFirefox, packages: ['firefox-esr'] },
  webkit: { name: 'WebKitGTK', find: findWebKit, packages: ['webkit2gtk-driver', 'xvfb'] },
};

/** One line for each engine that is not here, with what to do; empty when all are. */
export const missingEngines = () =>
  Object.values(engines)
    .filter(({ find }) => !find())
    .map(
      ({ name, packages }) =>
        `NOT RUN IN ${name.toUpperCase()}: it is not on this machine. On Debian: apt-get install ${packages.join(' ')}.`,
    );

/** Installs the engines that are missing where that is allowed: as root, with Debian's package manager. */
export function ensureEngines() {
  const packages = Object.values(engines).flatMap(({ find, packages }) => (find() ? [] : packages));
  if (!packages.length || process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  console.log(`Installing what the engines need (apt-get install ${packages.join(' ')}).`);
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const wait = ['-o', 'DPkg::Lock::Timeout=120'];
  spawnSync('apt-get', [...wait, 'update'], options);
  // One after the other: where one cannot be had, the others still run.
  for (const name of packages)
    spawnSync('apt-get', [...wait, 'install', '-y', '--no-install-recommends', name], options);
}
