// Writes the rules into docs/reference/lint.md, from the table that the linter goes through.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type LintRule, lintRules } from '@earshot/core/lint';

const page = fileURLToPath(new URL('../docs/reference/lint.md', import.meta.url));
/** Where the page keeps what is written here. */
const rules = /(<!-- rules -->)[\s\S]*(<!-- \/rules -->)/;

const titles = { wording: 'Wording', scale: 'Scales and options', flow: 'Flow and length' };

/** Every rule, in the order in which a survey is looked at. */
export const rulesText = (): string =>
  Object.entries(lintRules)
    .map(([group, rules]) => `## ${titles[group as keyof typeof titles]}\n\n${rules.map(ruleText).join('\n\n')}`)
    .join('\n\n');

function ruleText({ id, about, remedy, severity, inProfile = {}, evidence, off, source }: LintRule): string {
  const elsewhere = Object.entries(inProfile).map(([profile, other]) => `, ${other} in ${profile}`);
  const weight = `${severity}${elsewhere.join('')}${off ? ', off unless asked for' : ''}`;
  return `### \`${id}\`\n\n${about}\n\n**Do** ${remedy.charAt(0).toLowerCase()}${remedy.slice(1)} · **Weight** ${weight} · **Evidence** ${evidence}: ${source}.`;
}

if (import.meta.main)
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(rules, (_, from, to) => `${from}\n${rulesText()}\n${to}`),
  );
