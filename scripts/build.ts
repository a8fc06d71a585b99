// Builds every package: declarations by the compiler, modules by the shared rollup recipe.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type OutputOptions, type RollupOptions, rollup } from 'rollup';

const root = fileURLToPath(new URL('..', import.meta.url));
const only = process.argv.slice(2);

for (const name of ['core', 'adapter', 'widget', 'collector']) {
  if (only.length > 0 && !only.includes(name)) continue;
  process.chdir(`${root}packages/${name}`);
  rmSync('dist', { recursive: true, force: true });
  const { default: recipes } = (await import(`${process.cwd()}/rollup.config.ts`)) as { default: RollupOptions[] };
  for (const recipe of recipes) {
    const bundle = await rollup({
      ...recipe,
      onwarn: (warning) => {
        throw new Error(warning.message);
      },
    });
    await bundle.write(recipe.output as OutputOptions);
    await bundle.close();
  }
  console.log(`built ${name}`);
}
process.chdir(root);
execFileSync('tsc', ['-b', ...(only.length > 0 ? only.map((name) => `packages/${name}`) : ['.'])], {
  stdio: 'inherit',
});
console.log('built declarations');
