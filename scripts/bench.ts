// Prints what is measured: "loss", "queue" or "startup" in browsers beside other products, else what of core is named, or all of it.
import { spawnSync } from 'node:child_process';

const [name = '', ...more] = process.argv.slice(2);
if (/^(loss|queue|startup)$/.test(name)) {
  process.argv.splice(2, 1);
  await import(`./bench-${name}.ts`);
} else {
  // The name of the project has an end of its own where benches are run.
  const args = ['bench', '--run', '--project', 'bench*', ...(name ? [name] : []), ...more];
  process.exitCode = spawnSync('vitest', args, { stdio: 'inherit' }).status ?? 1;
}
