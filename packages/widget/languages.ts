// Writes the words of each language into files of their own: lines without names, of which a page loads what it needs.
import type { RollupOptions } from 'rollup';
import { kindLines, moreLines, promptLines, screenshotLines, stepLines, write } from './src/text/lines.ts';
import { tags } from './src/text/negotiate.ts';
import type { Words } from './src/text/words.ts';

/** Adds the files of all languages to what a recipe builds. */
export const languages = (recipe: RollupOptions): RollupOptions => ({
  ...recipe,
  plugins: [
    recipe.plugins,
    {
      name: 'languages',
      async generateBundle() {
        for (const tag of tags) {
          const { words } = (await import(`./src/text/${tag}.ts`)) as { words: Words };
          const files = {
            [tag]: write(words, promptLines),
            [`${tag}-more`]: write(words, moreLines),
            [`${tag}-steps`]: write(words, stepLines),
            [`${tag}-kinds`]: write(words, kindLines),
            [`${tag}-screenshot`]: write(words.shots, screenshotLines),
          };
          for (const [name, lines] of Object.entries(files))
            this.emitFile({
              type: 'asset',
              fileName: `earshot-${name}.js`,
              source: `export default ${JSON.stringify(lines)}`,
            });
        }
      },
    },
  ],
});
