// npm start: installs, builds, and runs the demo shop with its collector until Ctrl-C.
import { optionsOf } from '../examples/options.mjs';
import { build, install, run, stop } from './setup.mjs';

const args = process.argv.slice(2);
try {
  optionsOf(args);
} catch (error) {
  stop(error.message);
}
install();
build();
run('node', ['examples/start.ts', ...args], 'The demo stopped.');
