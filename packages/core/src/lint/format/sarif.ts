import { sentence } from '../../issue.ts';
import { sentences } from '../../sentences.ts';
import type { Path, Severity } from '../finding.ts';
import { pointer } from '../patch.ts';
import type { FileReport } from '../report.ts';
import { lintRules } from '../rules.ts';
import { placeOf } from '../where.ts';

const levels: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', info: 'note' };

/** Where people read about the rules. */
const page = 'https://earshot.dev/reference/lint';

/**
 * Reports as a SARIF log, which code hosts show beside the lines of a change.
 *
 * @param version of this package.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarif(reports: readonly FileReport[], version: string): Record<string, unknown> {
  const rules = [
    ...lintRules.map(({ id, about, remedy, source, severity, evidence, off }) => ({
      id,
      shortDescription: { text: about },
      help: { text: `${remedy} (${source})` },
      helpUri: `${page}#${id}`,
      defaultConfiguration: { level: levels[severity], enabled: !off },
      properties: { evidence },
    })),
    // What makes a document no survey has codes of its own, which no rule shares.
    ...Object.keys(sentences).map((code) => ({
      id: `document/${code}`,
      shortDescription: { text: `The document: ${code}` },
    })),
  ];
  const results = reports.flatMap(({ file, issues, findings, accepted, places }) => {
    const locations = (path: Path) => [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: placeOf(places, path).line, startColumn: placeOf(places, path).column },
        },
        logicalLocations: [{ fullyQualifiedName: pointer(path) || '/', kind: 'value' }],
      },
    ];
    const said = [...findings.map((finding) => ({ finding, reason: undefined })), ...accepted];
    return [
      ...issues.map((issue) => ({
        ruleId: `document/${issue.code}`,
        level: 'error',
        message: { text: sentence(issue) },
        locations: locations(issue.path),
      })),
      ...said.map(({ finding: { rule, severity, path, message, remedy, data }, reason }) => ({
        ruleId: rule,
        level: levels[severity],
        message: { text: `${message} ${remedy}` },
        locations: locations(path),
        properties: data,
        ...(reason !== undefined && { suppressions: [{ kind: 'inSource', justification: reason }] }),
      })),
    ];
  });
  const unreadable = reports.filter(({ unreadable }) => unreadable !== undefined);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'earshot-core', version, informationUri: page, rules } },
        invocations: [
          {
            executionSuccessful: unreadable.length === 0,
            toolExecutionNotifications: unreadable.map(({ file, unreadable }) => ({
              level: 'error',
              message: { text: `${file}: ${unreadable}` },
            })),
          },
        ],
        results,
      },
    ],
  };
}

/** A file name as a relative reference: each part escaped, the slashes kept. */
const uriOf = (file: string): string => file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
