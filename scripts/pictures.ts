// Draws the pictures of docs/guide from core's own functions, so that they show what the scores do.
import { mkdirSync, writeFileSync } from 'node:fs';
import { howMany } from './picture/how-many.ts';
import { league } from './picture/league.ts';
import { rightAsSaid } from './picture/right-as-said.ts';
import { svg } from './picture/svg.ts';
import { twoPeriods } from './picture/two-periods.ts';

/** Where they stand. */
export const folder: URL = new URL('../docs/guide/pictures/', import.meta.url);

/** Each file as it is drawn now. */
export const pictures = (): Record<string, string> => ({
  'how-many.svg': svg(howMany()),
  'two-periods.svg': svg(twoPeriods()),
  'league.svg': svg(league()),
  'right-as-said.svg': svg(rightAsSaid()),
});

if (import.meta.main) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(pictures())) {
    writeFileSync(new URL(name, folder), text);
    console.log(`drawn docs/guide/pictures/${name}`);
  }
}
