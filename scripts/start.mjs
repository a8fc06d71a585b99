// npm start: installs, builds, and runs the demo shop with its collector until Ctrl-C.
import { build, install, run } from './setup.mjs';

install();
build();
run('node', ['examples/start.ts', ...process.argv.slice(2)], 'The demo stopped.');
