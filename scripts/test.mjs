// npm test: installs, finds or installs browsers, builds, and checks everything that is promised.
import { build, install, run, say, stop } from './setup.mjs';

const steps = [
  ['Format and lint', 'biome', ['check', '--error-on-warnings']],
  ['Unused files, exports and dependencies', 'knip', []],
  ['Byte budgets', 'node', ['scripts/size.ts']],
  ['Unit tests', 'vitest', ['run', '--project', 'unit']],
  ['Component and queue tests in Chromium', 'vitest', ['run', '--project', 'browser']],
  ['Stories, each drawn and played', 'vitest', ['run', '--project', 'stories']],
  ['Storybook builds', 'storybook', ['build', '--quiet', '--disable-telemetry']],
  ['Journeys in Chromium', 'vitest', ['run', '--project', 'journey']],
  ['What holds in Chromium, Firefox and WebKitGTK', 'vitest', ['run', '--project', 'engines']],
  ['Packages as published', 'vitest', ['run', '--project', 'packages']],
];

install();

say('Looking for browsers.');
// Imported late: an install must have happened for nothing but this line to be needed.
const { ensureChromium } = await import('../test/support/chromium.mjs');
const { ensureEngines, missingEngines } = await import('../test/support/engines.mjs');
try {
  console.log(`Using ${ensureChromium()}.`);
} catch (error) {
  stop(error.message);
}
ensureEngines();

build();
for (const [what, command, args] of steps) {
  say(`${what}.`);
  run(command, args, `Failed: ${what.toLowerCase()}. To run it alone: npx ${command} ${args.join(' ')}`);
}
say('Everything passed.');
for (const line of missingEngines()) console.warn(`But: ${line}`);
