// pnpm dev: the demo shop on the sources. The widget is rebuilt at each change; the collector restarts at each change.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type RollupOptions, watch } from 'rollup';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(`${root}packages/widget`);
const { default: recipes } = (await import(`${root}packages/widget/rollup.config.ts`)) as { default: RollupOptions[] };

let started = false;
watch(recipes).on('event', (event) => {
  if (event.code === 'ERROR') console.error(event.error.message);
  if (event.code === 'BUNDLE_END') event.result.close();
  if (event.code !== 'END') return;
  console.log('widget rebuilt: reload the page');
  if (!started) {
    started = true;
    const args = ['--watch', '--conditions=@earshot/source', 'examples/start.ts', ...process.argv.slice(2)];
    spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }).once('exit', (code) => process.exit(code ?? 0));
  }
});
