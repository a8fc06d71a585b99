import { sentence } from '../../issue.ts';
import { pathText } from '../../path.ts';
import type { Severity } from '../finding.ts';
import type { FileReport } from '../report.ts';
import { placeOf } from '../where.ts';

/** SGR codes: red, yellow, cyan; 1 is bold, 2 is faint. */
const colours: Record<Severity, number> = { error: 31, warning: 33, info: 36 };

/**
 * Reports for people: a line for the place and what is wrong, one for the remedy, and a sum at the end.
 *
 * @param colour whether the reader is a terminal that shows colours.
 */
export function human(reports: readonly FileReport[], colour = false): string {
  const paint = (code: number, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const lines: string[] = [];
  for (const { file, unreadable, issues, findings, accepted, places } of reports) {
    const at = (path: readonly (string | number)[]): string => {
      const { line, column } = placeOf(places, path);
      return `${file}:${line}:${column}`;
    };
    if (unreadable !== undefined) lines.push(`${paint(1, file)}  ${paint(31, 'error')}  ${unreadable}`, '');
    for (const issue of issues)
      lines.push(`${paint(1, at(issue.path))}  ${paint(31, 'error')}  ${sentence(issue)}  ${paint(2, issue.code)}`, '');
    for (const { rule, severity, evidence, path, message, remedy, fix } of findings)
      lines.push(
        `${paint(1, at(path))}  ${paint(colours[severity], severity)}  ${pathText(path)}: ${message}  ${paint(2, `${rule}, evidence: ${evidence}`)}`,
        `  ${remedy}${fix && severity !== 'info' ? ` ${paint(2, '(--fix does it)')}` : ''}`,
        '',
      );
    for (const { finding, reason } of accepted)
      lines.push(paint(2, `${at(finding.path)}  accepted  ${finding.rule}: ${reason}`), '');
  }
  return `${[...lines, sum(reports)].join('\n')}\n`;
}

/** How many of each, over all files. */
function sum(reports: readonly FileReport[]): string {
  const count = (severity: Severity): number =>
    reports.reduce(
      (sum, { findings, issues, unreadable }) =>
        sum +
        findings.filter((finding) => finding.severity === severity).length +
        (severity === 'error' ? issues.length + (unreadable === undefined ? 0 : 1) : 0),
      0,
    );
  const said = (['error', 'warning', 'info'] as const)
    .map((severity) => ({ severity, number: count(severity) }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) =>
      severity === 'info' ? `${number} info` : `${number} ${severity}${number === 1 ? '' : 's'}`,
    );
  const files = `${reports.length} ${reports.length === 1 ? 'file' : 'files'}`;
  return said.length > 0 ? `${said.join(', ')} in ${files}` : `Nothing to mend in ${files}`;
}
