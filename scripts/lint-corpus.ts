// Prints how often each rule of the linter fires on published questionnaires, and how often wrongly, by the verdicts in test/lint.
import { corpusFindings, isMistaken } from '../test/lint/findings.ts';

const rules = new Map<string, { deserved: number; mistaken: string[] }>();
for (const finding of corpusFindings()) {
  const row = rules.get(finding.rule) ?? { deserved: 0, mistaken: [] };
  if (isMistaken(finding)) row.mistaken.push(finding.key);
  else row.deserved++;
  rules.set(finding.rule, row);
}

const rows = [...rules].sort(([a], [b]) => a.localeCompare(b));
console.log(`${'rule'.padEnd(26)} found  false alarms`);
for (const [rule, { deserved, mistaken }] of rows)
  console.log(
    `${rule.padEnd(26)} ${String(deserved + mistaken.length).padStart(5)}  ${mistaken.length || ''} ${mistaken.join(', ')}`,
  );
const all = rows.reduce((sum, [, { deserved, mistaken }]) => sum + deserved + mistaken.length, 0);
const wrong = rows.reduce((sum, [, { mistaken }]) => sum + mistaken.length, 0);
console.log(`${'all'.padEnd(26)} ${String(all).padStart(5)}  ${wrong}`);
